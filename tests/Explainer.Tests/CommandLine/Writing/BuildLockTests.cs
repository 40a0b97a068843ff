using Explainer.CommandLine.Writing;

namespace Explainer.Tests.CommandLine.Writing;

public sealed class BuildLockTests
{
    [Fact]
    public void A_second_build_that_does_not_wait_says_that_there_is_a_first()
    {
        using var folder = new TemporaryFolder();
        using var first = BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.Zero);

        var said = Assert.Throws<IOException>(() => BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.Zero));

        Assert.Contains("another build", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        using var folder = new TemporaryFolder();
        var first = BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.Zero);
        var second = Task.Run(() => BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);

        first.Dispose();

        (await second).Dispose();
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public void A_lock_that_nobody_holds_any_more_is_taken()
    {
        using var folder = new TemporaryFolder().With(".output.building/lock");

        BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.Zero).Dispose();

        Assert.Empty(folder.Entries());
    }

    [Fact]
    public async Task Whoever_holds_the_lock_is_alone()
    {
        using var folder = new TemporaryFolder();
        var holders = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () =>
            {
                for (var i = 0; i < 200; i++)
                {
                    using var held = BuildLock.Take(folder.PathOf(".output.building"), TimeSpan.FromMinutes(1));
                    Assert.Equal(1, Interlocked.Increment(ref holders));
                    Interlocked.Decrement(ref holders);
                }
            },
            TestContext.Current.CancellationToken)));

        Assert.Empty(folder.Entries());
    }
}
