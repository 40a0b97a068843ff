using Explainer.Tests.Site;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>This repository's site, built under another sky.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void A_process_in_any_culture_and_time_zone_writes_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        (string Name, string Culture, string Zone)[] skies = [("one", "tr_TR.UTF-8", "Pacific/Kiritimati"), ("two", "fr_FR.UTF-8", "America/Caracas"), ("three", "C", "UTC")];

        var outcomes = skies.AsParallel().Select(sky => ExplainerProcess.Run(
            Repository.Root, [], [("LC_ALL", sky.Culture), ("LANG", sky.Culture), ("TZ", sky.Zone)], "-q", "-o", folder.PathOf(sky.Name))).ToList();

        Assert.All(outcomes, outcome => Assert.Equal(0, outcome.Status));
        Assert.Single(skies.Select(sky => folder.Read($"{sky.Name}/manifest.json")).Distinct());
        Assert.All(folder.Files("one"), file => Assert.True(
            File.ReadAllBytes(folder.PathOf($"one/{file}")).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf($"two/{file}"))), file));
    }
}
