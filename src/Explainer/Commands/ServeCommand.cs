using System.CommandLine;
using Explainer.CommandLine.Serving;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer serve [FOLDER]</c>: a built site as its host would serve it.</summary>
public static class ServeCommand
{
    private const string Description = "Serves a built site as its host would: headers, redirects, 404, compression, caching.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to serve; without it, output.", Arity = ArgumentArity.ZeroOrOne }.AcceptFolder();
        var basePath = new Option<string>("--base-path") { Description = "The path that it is published under, such as /project.", HelpName = "PATH", DefaultValueFactory = _ => "" };
        var listen = new ListenOptions();
        basePath.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsPath(token.Value))
            {
                result.AddError($"--base-path '{token.Value}' is no path such as /project.");
            }
        });
        var command = new Command("serve", Description) { folder, basePath };
        listen.AddTo(command);
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(folder) ?? "output",
            (parsed.GetValue(basePath) ?? "").TrimEnd('/'),
            listen.Of(parsed),
            parsed.GetValue(listen.Open),
            environment));
        root.Add(command);
    }

    private static ExitStatus Run(string folder, string basePath, ListenAddress address, bool open, ExecutionEnvironment environment)
    {
        var path = environment.FullPath(folder);
        if (!Directory.Exists(path))
        {
            return environment.Refuse($"there is no folder {environment.ShownPath(path)}: build the site first, or name the folder that holds it");
        }

        var files = new FolderFiles(path);
        ServingRun.Run(
            address,
            // _headers and _redirects are read anew each time: the site may be built again meanwhile.
            context => SiteResponder.AnswerAsync(context, ServedSite.Of(files.Find, basePath)),
            origin => $"{origin}{basePath}/ serves {environment.ShownPath(path)}; Ctrl-C ends it",
            open,
            environment);
        return ExitStatus.Done;
    }

    private static bool IsPath(string path) =>
        path is "" or "/" || (path.StartsWith('/') && path.TrimEnd('/').Split('/').Skip(1).All(segment => segment is not ("" or "." or "..")));
}
