using Explainer.CommandLine.Writing;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>A build that is killed, without a word, at any moment.</summary>
public sealed class KilledBuildTests
{
    private const int Lanes = 2;
    private const int KillsOfALane = 25;

    /// <summary>Moments are those at which a file appears, not times: a machine may be as fast or as busy as it likes.</summary>
    [Fact]
    public void Fifty_builds_killed_at_random_moments_leave_a_whole_output_each_and_the_next_build_leaves_nothing_else()
    {
        var left = new int[Lanes * KillsOfALane];
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

                left[(lane * KillsOfALane) + i] = KillWhen(site, random.Next(-LargeSite.Files / 10, LargeSite.Files));

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

        Assert.InRange(left.Count(files => files is > 0 and < LargeSite.Files), 15, left.Length);
    }

    /// <summary>Kills a build when it has written a file, or, below zero, as soon as it begins to write.</summary>
    /// <returns>How many files it leaves of the output that it did not finish.</returns>
    private static int KillWhen(LargeSite site, int file)
    {
        var building = OutputWriter.BuildingFolder(Path.Combine(site.Root, "output"));
        var fresh = Path.Combine(building, "fresh", "assets");
        var ofTheBuildBefore = Path.Combine(building, "left");
        if (Directory.Exists(building))
        {
            File.WriteAllText(ofTheBuildBefore, "");
        }

        var awaited = file < 0 ? building : Path.Combine(fresh, $"{file}.txt");
        using var process = ExplainerProcess.Start(site.Root, [], [], "-q");
        while (!process.HasExited && (File.Exists(ofTheBuildBefore) || !Path.Exists(awaited)))
        {
            Thread.Yield();
        }

        process.Kill();
        process.WaitForExit();
        return Directory.Exists(fresh) ? Directory.EnumerateFiles(fresh).Count() : 0;
    }
}
