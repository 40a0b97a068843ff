namespace Explainer.CommandLine;

/// <summary>What POSIX calls the execution environment: all that a command knows of the process around it.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="CurrentDirectory">Absolute; relative paths start here.</param>
/// <param name="Variable">An environment variable by its name; null where there is none.</param>
/// <param name="ErrorIsTerminal">Whether somebody reads <paramref name="Error"/> on a screen.</param>
public sealed record ExecutionEnvironment(
    TextWriter Output,
    TextWriter Error,
    string CurrentDirectory,
    Func<string, string?> Variable,
    bool ErrorIsTerminal = false)
{
    /// <summary>Whether <see cref="Error"/> takes colours; see https://no-color.org.</summary>
    public bool ErrorTakesColours =>
        ErrorIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The user's own folder, real and absolute; null where there is none.</summary>
    public string? Home
    {
        get
        {
            var home = Variable("HOME") is { Length: > 0 } given ? given : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            return home.Length > 0 ? RealPath.Of(FullPath(home)) : null;
        }
    }

    /// <summary>An absolute path, for one that was given from the current folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>A path as somebody in the current folder would type it, with <c>/</c>.</summary>
    public string ShownPath(string path) =>
        PlainLine.Of(Path.GetRelativePath(CurrentDirectory, FullPath(path)).Replace(Path.DirectorySeparatorChar, '/'));
}
