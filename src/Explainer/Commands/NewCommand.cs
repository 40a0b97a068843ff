using System.CommandLine;
using Explainer.Parsing;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer new DIR</c>: a small complete site to start from.</summary>
public static class NewCommand
{
    private const string Prefix = "template/";

    private const string Description =
        "Makes a small complete site to start from: an article, a glossary, a timeline, a note, sources, and schemas for an editor such as VS Code.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make; one that is there must be empty." }.AcceptFolder();
        var command = new Command("new", Description) { folder };
        command.SetAction(parsed => (int)Run(environment.FullPath(parsed.GetValue(folder) ?? "."), environment));
        root.Add(command);
    }

    private static ExitStatus Run(string folder, ExecutionEnvironment environment)
    {
        var shown = environment.ShownPath(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            return environment.Refuse($"{shown} is {(File.Exists(folder) ? "a file" : "not empty")}: name a folder that is empty or not there yet");
        }

        foreach (var name in typeof(NewCommand).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            Write(name, Path.Combine(folder, name[Prefix.Length..]));
        }

        SchemaCommand.Write(Path.Combine(folder, ".schemas"), ContentSchemas.All);
        var site = shown == "." ? "" : $" {(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown)}";
        environment.Output.WriteLine($"A site to start from is in {shown}.");
        environment.Output.WriteLine($"  explainer build{site} --strict    makes its pages");
        environment.Output.WriteLine($"  explainer preview{site}           shows them while you write");
        return ExitStatus.Done;
    }

    private static void Write(string resource, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file in the folder has a folder
        using var content = typeof(NewCommand).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        content.CopyTo(file);
    }
}
