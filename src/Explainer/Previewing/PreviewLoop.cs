using System.Diagnostics;
using System.Globalization;
using Explainer.CommandLine.Commands;
using Explainer.CommandLine.Reporting;

namespace Explainer.CommandLine.Previewing;

/// <summary>Waits for changes and publishes what becomes of them.</summary>
public sealed class PreviewLoop(string site, PreviewBuilder builder, PublishedState published, ExecutionEnvironment environment)
{
    // A file that is half written has errors for a moment; pages are shown at once, errors when nothing has changed for so long.
    private static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(120);

    /// <summary>Builds for the first time.</summary>
    public void Start()
    {
        var clock = Stopwatch.StartNew();
        Publish(builder.Build(PreviewState.Nothing) ?? PreviewState.Nothing, clock);
    }

    /// <summary>Goes on until the token says that it ends.</summary>
    public async Task RunAsync(SiteWatcher watcher, CancellationToken end)
    {
        while (true)
        {
            await watcher.ChangeAsync(end);
            await watcher.SettleAsync(end);
            var clock = Stopwatch.StartNew();
            var state = builder.Build(published.Current);
            while (state is { Errors.IsEmpty: false } && await watcher.IsChangedWithinAsync(Doubt, end))
            {
                await watcher.SettleAsync(end);
                clock.Restart();
                state = builder.Build(published.Current) ?? state;
            }

            if (state is not null)
            {
                Publish(state, clock);
            }
        }
    }

    private void Publish(PreviewState state, Stopwatch clock)
    {
        published.Publish(state);
        DiagnosticWriter.Write(new DiagnosticReport(state.Diagnostics, site, SourceTexts.Of(state.Files, [])), environment);
        environment.Output.WriteLine(state.Errors.IsEmpty
            ? BuildReport.Summary(builder.Counts, clock.Elapsed)
            : string.Create(CultureInfo.InvariantCulture, $"{state.Errors.Length} {(state.Errors.Length == 1 ? "error" : "errors")}: the last good pages stay"));
    }
}
