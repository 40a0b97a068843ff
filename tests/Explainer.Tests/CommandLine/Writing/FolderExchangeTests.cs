using Explainer.CommandLine.Writing;

namespace Explainer.Tests.CommandLine.Writing;

public sealed class FolderExchangeTests
{
    [Fact]
    public void Two_renames_put_the_old_folder_aside()
    {
        using var folder = new TemporaryFolder().With("fresh/new").With("output/old");

        FolderExchange.ByTwoRenames(folder.PathOf("fresh"), folder.PathOf("output"), folder.PathOf("aside"));

        Assert.Equal(["aside/old", "output/new"], folder.Files(""));
    }

    [Fact]
    public void When_the_second_rename_fails_the_old_folder_is_back()
    {
        using var folder = new TemporaryFolder().With("output/old");

        Assert.ThrowsAny<IOException>(() => FolderExchange.ByTwoRenames(folder.PathOf("missing"), folder.PathOf("output"), folder.PathOf("aside")));

        Assert.Equal(["output/old"], folder.Files(""));
    }

    [Fact]
    public void One_call_is_used_where_the_system_has_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "no such call");
        using var folder = new TemporaryFolder().With("fresh/new").With("output/old");

        FolderExchange.Exchange(folder.PathOf("fresh"), folder.PathOf("output"), folder.PathOf("aside"));

        Assert.Equal(["fresh/old", "output/new"], folder.Files(""));
    }
}
