using Explainer.CommandLine.Serving;

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
    /// <summary>Set when whoever started the process wants it to end: Ctrl-C, or the system's own word.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>What clients can take of a server that a command starts.</summary>
    public ServerLimits ServerLimits { get; init; } = ServerLimits.Default;

    /// <summary>Shows an address in the user's browser.</summary>
    public Action<string> OpenBrowser { get; init; } = _ => { };

    /// <summary>How long work goes on before it shows how far it is; lines that stay are written later than a bar that goes.</summary>
    public TimeSpan ProgressAfter { get; init; } = TimeSpan.FromSeconds(ErrorIsTerminal ? 0.4 : 3);

    /// <summary>Does something that cannot be stopped, and leaves it behind when the process is asked to end.</summary>
    /// <exception cref="OperationCanceledException">It was left behind.</exception>
    public T Interruptible<T>(Func<T> work) =>
        Interrupted.CanBeCanceled ? Task.Run(work).WaitAsync(Interrupted).GetAwaiter().GetResult() : work();

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
