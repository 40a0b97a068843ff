using System.Diagnostics;
using System.Globalization;

namespace Explainer.CommandLine.Commands;

/// <summary>How long each stage of a build took: from its first sign to the next one's.</summary>
internal sealed class StageTimes
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<(string Name, TimeSpan Start)> _begun = [];
    private volatile string _current = "";

    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Called as often as anybody likes, from any thread; a stage begins once.</summary>
    public void Begin(string stage)
    {
        if (_current == stage)
        {
            return;
        }

        lock (_begun)
        {
            if (_begun.TrueForAll(begun => begun.Name != stage))
            {
                _begun.Add((stage, _clock.Elapsed));
                _current = stage;
            }
        }
    }

    public void Begin(BuildProgress progress) => Begin(progress.Stage switch
    {
        BuildStage.Parse => "parse",
        BuildStage.Link => "link",
        BuildStage.Compose => "compose",
        BuildStage.Search => "search",
        BuildStage.Render => "render",
        BuildStage.Check => "check",
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress.Stage, "A stage without a name."),
    });

    /// <summary>Each stage with its seconds, in order; the last one ends now.</summary>
    public override string ToString()
    {
        var now = _clock.Elapsed;
        lock (_begun)
        {
            return string.Join(", ", _begun.Select((stage, i) => string.Create(CultureInfo.InvariantCulture,
                $"{stage.Name} {((i + 1 < _begun.Count ? _begun[i + 1].Start : now) - stage.Start).TotalSeconds:F2} s")));
        }
    }
}
