using Explainer.CommandLine;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>Sites that ask for much, under a heap of 256 MiB that the runtime does not let grow.</summary>
public sealed class BoundedMemoryTests
{
    public static TheoryData<string, int, int> Pieces => new()
    {
        { "a\n\n", 24_000, 0 },
        { "|x|y|\n", 16_000, 0 },
        { "- a\n", 24_000, 0 },
        { "a<b>", 250_000, 1 },
        { ">", 1_000_000, 1 },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_hostile_text_fits_a_small_heap(string piece, int times, int status)
    {
        using var site = new TemporaryFolder().With("input/site.yml", HostileSite.Settings)
            .With("input/articles/a.md", HostileSite.Article((piece[0] == '|' ? "|a|b|\n|-|-|\n" : "") + string.Concat(Enumerable.Repeat(piece, times))));

        var outcome = ExplainerProcess.Run(site.Root, [], [("DOTNET_GCHeapHardLimit", "0x10000000"), ("DOTNET_gcServer", "0")], "-q");

        Assert.True((int)outcome.Status == status, $"{(ExitStatus)outcome.Status}: {outcome.Error[..Math.Min(1000, outcome.Error.Length)]}");
    }

    [Fact]
    public void A_heap_smaller_than_the_one_that_a_build_readies_is_enough_for_a_small_site()
    {
        using var site = new TemporaryFolder().With("input/site.yml", HostileSite.Settings).With("input/articles/a.md", HostileSite.Article("Un texte."));

        var outcome = ExplainerProcess.Run(site.Root, [], [("DOTNET_GCHeapHardLimit", "0x4000000")], "-q");

        Assert.True((int)outcome.Status == 0, $"{(ExitStatus)outcome.Status}: {outcome.Error[..Math.Min(1000, outcome.Error.Length)]}");
    }
}
