using Explainer.CommandLine.Progress;

namespace Explainer.CommandLine.Commands;

/// <summary>Who is told how far a build is: the clock, and what shows it while something is shown.</summary>
/// <param name="isWrittenAsMade">Whether pages are rendered when they are written, so that the two have one time.</param>
internal sealed class BuildWatch(ExecutionEnvironment environment, bool isWrittenAsMade)
{
    private volatile ProgressDisplay? _display;

    public StageTimes Times { get; } = new();

    /// <summary>From any thread.</summary>
    public void Tell(BuildProgress now)
    {
        if (now.Stage != BuildStage.Render || !isWrittenAsMade)
        {
            Times.Begin(now);
        }

        _display?.Tell(now);
    }

    public void BeginWriting()
    {
        Times.Begin(isWrittenAsMade ? "render and write" : "write");
        _display?.Tell("writing");
    }

    /// <summary>Shows how far the work is; when it is done nothing is shown any more.</summary>
    public T Show<T>(Func<T> work)
    {
        using var display = ProgressDisplay.Start(environment);
        _display = display;
        try
        {
            return work();
        }
        finally
        {
            _display = null;
        }
    }
}
