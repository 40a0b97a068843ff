namespace Explainer.CommandLine;

/// <summary>What the process ends with.</summary>
public enum ExitStatus
{
    /// <summary>What was asked for is done.</summary>
    Done = 0,

    /// <summary>Errors in the content, or warnings under <c>--strict</c>: nothing was written.</summary>
    ContentErrors = 1,

    /// <summary>The command line cannot be followed, or names an output folder that must not be replaced.</summary>
    WrongUsage = 2,

    /// <summary>The disk or the machine failed, or this program did.</summary>
    MachineFailure = 3,

    /// <summary>Ctrl-C came before it was done, as shells say it (128 and the signal's number): the last good output is untouched.</summary>
    Interrupted = 130,
}
