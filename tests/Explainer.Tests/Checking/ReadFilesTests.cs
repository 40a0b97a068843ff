using Explainer.Checking;

namespace Explainer.Tests.Checking;

/// <summary>A folder that is checked again and again.</summary>
public sealed class ReadFilesTests
{
    [Fact]
    public void A_check_that_remembers_finds_what_one_that_does_not_finds()
    {
        var lost = TestFolder.Clean.WithBody("<a href=\"/neuve/#ici\">x</a>");
        var found = lost.With("neuve/index.html", TestFolder.Page("fr", "Neuve", "/neuve/", ""));
        TestFolder[] times =
        [
            TestFolder.Clean,
            lost,
            found,
            found.Edit("neuve/index.html", "<h1>", "<h1 id=\"ici\">"),
            found.Edit("page/index.html", "#ici", "#:~:text=Neuve"),
            found.Edit("page/index.html", "#ici", "#:~:text=Vieille"),
            lost.With("_redirects", "/neuve/ /en/\n"),
            lost.With("_redirects", "/neuve/ /404.html 404\n"),
            lost.OfOthers("https://exemple.org"),
            lost.OfOthers("https://exemple.org/page"),
            TestFolder.Clean,
        ];
        var memory = new ReadFiles();

        Assert.All(times, folder => Assert.Equal(folder.Check(), folder.Check(memory)));
    }

    [Fact]
    public void A_check_that_was_broken_off_goes_on_where_it_was()
    {
        using var end = new CancellationTokenSource();
        var memory = new ReadFiles();
        var folder = TestFolder.Clean.WithBody("<a href=\"/rien/\">x</a>");
        end.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => folder.Check(memory, new ParallelOptions { CancellationToken = end.Token }));
        Assert.Equal(folder.Check(), folder.Check(memory));
    }
}
