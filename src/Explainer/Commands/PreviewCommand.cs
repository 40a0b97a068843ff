using System.CommandLine;
using Explainer.CommandLine.Previewing;
using Explainer.CommandLine.Serving;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer preview [SITE]</c>: the site in the browser, following what is saved.</summary>
public static class PreviewCommand
{
    private const string Description = "Shows the site in the browser and follows what is saved; nothing is written.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var site = SiteArgument.Create();
        var listen = new ListenOptions();
        var noReload = new Option<bool>("--no-reload") { Description = "Pages stay as they are until they are asked for again." };
        var drafts = new Option<bool>("--drafts") { Description = "Drafts are shown too." };
        var command = new Command("preview", Description) { site, noReload, drafts };
        listen.AddTo(command);
        command.SetAction(parsed => (int)Run(
            environment.FullPath(parsed.GetValue(site) ?? "."),
            listen.Of(parsed),
            new BuildSettings(Drafts: parsed.GetValue(drafts)),
            !parsed.GetValue(noReload),
            parsed.GetValue(listen.Open),
            environment));
        root.Add(command);
    }

    private static ExitStatus Run(string site, ListenAddress address, BuildSettings settings, bool reload, bool open, ExecutionEnvironment environment)
    {
        if (!File.Exists(Path.Combine(site, "input", "site.yml")))
        {
            return environment.Refuse($"there is no site in {environment.ShownPath(site)}: input/site.yml is missing; go to the site's folder or name it");
        }

        using var watcher = new SiteWatcher(site);
        var published = new PublishedState();
        var loop = new PreviewLoop(site, new PreviewBuilder(site, settings, Theme.Theme.Render), published, environment);
        loop.Start();
        ServingRun.Run(
            address,
            new PreviewResponder(site, published, reload).AnswerAsync,
            origin => $"{origin}{published.Current.Site?.Frame.BasePath}/ shows {environment.ShownPath(site)}; Ctrl-C ends it",
            open,
            environment,
            end => FollowAsync(loop.RunAsync(watcher, end), reload ? new BackgroundCheck(published).RunAsync(end) : null));
        return ExitStatus.Done;
    }

    /// <summary>Both go on until the end, so whichever ends first says how it ends.</summary>
    private static async Task FollowAsync(Task loop, Task? check) => await await Task.WhenAny(loop, check ?? loop);
}
