using Explainer.CommandLine.Writing;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>A build that is killed, without a word, at any moment.</summary>
public sealed class KilledBuildTests
{
    private const int Lanes = 2;
    private const int KillsOfALane = 25;

    [Fact]
    public void Fifty_builds_killed_at_random_moments_leave_a_whole_output_each_and_the_next_build_leaves_nothing_else()
    {
        var moments = new int[Lanes * KillsOfALane];
        Parallel.For(0, Lanes, lane =>
        {
            using var site = new LargeSite();
            Assert.Equal(0, ExplainerProcess.Run(site.Root, "-q").Status);
            var random = new Random(20220105 + lane);
            var last = "first";
            for (var i = 0; i < KillsOfALane; i++)
            {
                var next = $"build-{i}";
                site.Change(next);

                moments[(lane * KillsOfALane) + i] = KillWhen(site, random.Next(-LargeSite.Files / 10, LargeSite.Files * 11 / 10));

                site.AssertWhole(last, next);
                last = site.Folder.Read("site/output/assets/0.txt").Split(' ')[0];
                if (i % 5 == 4)
                {
                    Assert.Equal(0, ExplainerProcess.Run(site.Root, "-q").Status);
                    site.AssertWhole(next);
                    Assert.Equal(["input", "output"], site.Folder.Entries("site"));
                    last = next;
                }
            }
        });

        Assert.InRange(moments.Count(written => written is > 0 and < LargeSite.Files), 15, moments.Length);
    }

    /// <summary>Kills a build when so many files are written, or, below zero, as soon as it begins to write; says how many were there.</summary>
    private static int KillWhen(LargeSite site, int files)
    {
        var building = OutputWriter.BuildingFolder(Path.Combine(site.Root, "output"));
        var fresh = Path.Combine(building, "fresh", "assets");
        using var process = ExplainerProcess.Start(site.Root, [], [], "-q");
        var written = 0;
        while (!process.HasExited && (files < 0 ? !Directory.Exists(building) : written < files))
        {
            written = Math.Max(written, CountIn(fresh));
        }

        process.Kill();
        process.WaitForExit();
        return written;
    }

    private static int CountIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Count() : 0;
        }
        catch (DirectoryNotFoundException)
        {
            return 0;
        }
    }
}
