using System.Globalization;
using Spectre.Console;

namespace Explainer.CommandLine.Progress;

/// <summary>
/// Shows how far long work is: a bar on a terminal, elsewhere a line when a step begins. Work that is soon done shows nothing.
/// </summary>
public sealed class ProgressDisplay : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    private readonly ExecutionEnvironment _environment;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _shown;
    private volatile Step _step = new("reading", 0, 0);

    private ProgressDisplay(ExecutionEnvironment environment)
    {
        _environment = environment;
        _shown = Task.Run(ShowAsync);
    }

    /// <summary>Begins to watch work; what it shows is gone when this is disposed.</summary>
    public static ProgressDisplay Start(ExecutionEnvironment environment) => new(environment);

    /// <summary>What is done now.</summary>
    /// <param name="work">« rendering pages ».</param>
    /// <param name="done">Of <paramref name="total"/>.</param>
    /// <param name="total">Zero where it is not known.</param>
    public void Tell(string work, int done = 0, int total = 0) => _step = new Step(work, done, total);

    public void Tell(BuildProgress progress) => Tell(
        progress.Stage switch
        {
            BuildStage.Parse => "parsing",
            BuildStage.Link => "linking",
            BuildStage.Compose => "composing",
            BuildStage.Search => "making search",
            BuildStage.Render => "rendering pages",
            BuildStage.Check => "checking pages",
            _ => throw new ArgumentOutOfRangeException(nameof(progress), progress.Stage, "A stage without a word."),
        },
        progress.Done,
        progress.Total);

    public void Dispose()
    {
        _over.Cancel();
        _shown.GetAwaiter().GetResult();
        _over.Dispose();
    }

    private async Task ShowAsync()
    {
        if (await IsOverAfterAsync(_environment.ProgressAfter))
        {
            return;
        }

        if (_environment.ErrorTakesColours)
        {
            await ShowBarAsync();
        }
        else
        {
            await WriteLinesAsync();
        }
    }

    private async Task ShowBarAsync()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_environment.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(_step.Work);
                do
                {
                    var (work, done, total) = _step;
                    task.Description = work;
                    task.IsIndeterminate = total == 0;
                    task.MaxValue = Math.Max(1, total);
                    task.Value = done;
                }
                while (!await IsOverAfterAsync(Pause));
            });
    }

    private async Task WriteLinesAsync()
    {
        var said = "";
        do
        {
            var (work, _, total) = _step;
            if (work != said)
            {
                _environment.Error.WriteLine(total == 0 ? $"{work} …" : string.Create(CultureInfo.InvariantCulture, $"{work}, {total:N0} …"));
                said = work;
            }
        }
        while (!await IsOverAfterAsync(Pause));
    }

    private async Task<bool> IsOverAfterAsync(TimeSpan time)
    {
        try
        {
            await Task.Delay(time, _over.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private sealed record Step(string Work, int Done, int Total);
}
