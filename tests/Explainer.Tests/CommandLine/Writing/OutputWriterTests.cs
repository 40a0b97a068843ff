using System.Buffers;
using System.Text;
using Explainer.CommandLine.Writing;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Writing;

public sealed class OutputWriterTests
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void An_output_is_its_files_and_their_manifest_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();

        Write(folder, ("index.html", "home"), ("a/b/index.html", "deep"));

        Assert.Equal(["a/b/index.html", "index.html", "manifest.json"], folder.Files("output"));
        Assert.Equal("deep", folder.Read("output/a/b/index.html"));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void An_unchanged_file_stays_the_same_file_with_its_time()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("same.html", "same"), ("other.html", "before"));
        File.SetLastWriteTimeUtc(folder.PathOf("output/same.html"), LongAgo);
        using var open = new FileStream(folder.PathOf("output/same.html"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

        Write(folder, ("same.html", "same"), ("other.html", "after"));

        Assert.Equal("after", folder.Read("output/other.html"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.PathOf("output/same.html")));
        open.Write("SAME"u8);
        open.Dispose();
        Assert.Equal("SAME", folder.Read("output/same.html"));
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData("a/notes.txt")]
    public void A_file_of_somebody_elses_is_not_lost(string path)
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("a/index.html", "home"));
        folder.With($"output/{path}", "mine");

        var refusal = Assert.Throws<IOException>(() => Write(folder, ("index.html", "moved")));

        Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read($"output/{path}"));
        Assert.Equal("home", folder.Read("output/a/index.html"));
    }

    [Fact]
    public void When_nothing_changed_the_folder_itself_stays()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"));
        File.SetLastWriteTimeUtc(folder.PathOf("output/manifest.json"), LongAgo);
        Directory.SetLastWriteTimeUtc(folder.PathOf("output"), LongAgo);

        var written = Write(folder, ("index.html", "home"));

        Assert.False(written.IsReplaced);
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(folder.PathOf("output")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.PathOf("output/manifest.json")));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void A_file_that_is_no_longer_made_vanishes_with_its_folder()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"), ("old/index.html", "old"));

        Assert.Equal(new WrittenOutput(0, 1, 1, IsReplaced: true), Write(folder, ("index.html", "home")));
        Assert.Equal(["index.html", "manifest.json"], folder.Entries("output"));
    }

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("index.html", null)]
    [InlineData(".DS_Store", "what a Mac leaves")]
    public void What_was_touched_since_is_put_right(string path, string? text)
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"));
        File.Delete(folder.PathOf($"output/{path}"));
        _ = text is null ? folder : folder.With($"output/{path}", text);

        Assert.True(Write(folder, ("index.html", "home")).IsReplaced);
        Assert.Equal(["index.html", "manifest.json"], folder.Files("output"));
        Assert.Equal("home", folder.Read("output/index.html"));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_the_last_good_output_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"));
        var before = folder.Read("output/manifest.json");

        // Two files cannot have a name that is also another's folder.
        Assert.ThrowsAny<IOException>(() => Write(folder, ("index.html", "new"), ("a", "file"), ("a/b", "folder")));
        Assert.ThrowsAny<IOException>(() => Write(folder, ("index.html", "new"), (new string('x', 300), "a name too long")));

        Assert.Equal(before, folder.Read("output/manifest.json"));
        Assert.Equal("home", folder.Read("output/index.html"));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void A_page_that_cannot_be_made_leaves_the_last_good_output_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"));
        var pages = new[] { new OutputFile("index.html", "new"u8.ToArray()), new OutputFile("broken.html", _ => throw new InvalidOperationException("a defect")) };

        Assert.Throws<InvalidOperationException>(() => Write(folder, pages));

        Assert.Equal(["index.html", "manifest.json"], folder.Files("output"));
        Assert.Equal("home", folder.Read("output/index.html"));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void A_page_is_made_once_when_it_is_written_and_one_that_came_out_the_same_is_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var made = 0;
        var page = new OutputFile("page/index.html", writer =>
        {
            made++;
            writer.Write("page"u8);
        });
        Write(folder, [page]);
        File.SetLastWriteTimeUtc(folder.PathOf("output/page/index.html"), LongAgo);

        Write(folder, [page, new OutputFile("new.html", "new"u8.ToArray())]);

        Assert.Equal(2, made);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.PathOf("output/page/index.html")));
        Assert.Equal("page", folder.Read("output/page/index.html"));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a/")]
    [InlineData("..\\outside.html")]
    [InlineData("manifest.json")]
    [InlineData("")]
    public void A_path_that_leaves_the_output_is_a_defect_and_writes_nothing(string path)
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<InvalidOperationException>(() => Write(folder, ("index.html", "home"), (path, "x")));
        Assert.Empty(folder.Entries());
    }

    [Fact]
    public void A_folder_that_somebody_else_filled_is_not_replaced()
    {
        using var folder = new TemporaryFolder().With("output/thesis.txt", "years of work");

        Assert.Throws<IOException>(() => Write(folder, ("index.html", "home")));
        Assert.Equal(["thesis.txt"], folder.Files("output"));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void An_empty_folder_is_replaced()
    {
        using var folder = new TemporaryFolder().WithFolder("output");

        Write(folder, ("index.html", "home"));

        Assert.Equal("home", folder.Read("output/index.html"));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void What_a_killed_build_left_is_removed()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("index.html", "home"));
        folder.With(".output.building/lock").With(".output.building/fresh/half.html").With(".output.building/odd");

        Write(folder, ("index.html", "home"));

        Assert.Equal(["output"], folder.Entries());
        Assert.Equal("home", folder.Read("output/index.html"));
    }

    [Fact]
    public void A_build_killed_between_two_renames_is_mended()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("same.html", "same"), ("other.html", "before"));
        File.SetLastWriteTimeUtc(folder.PathOf("output/same.html"), LongAgo);
        folder.WithFolder(".output.building/fresh");
        Directory.Move(folder.PathOf("output"), folder.PathOf(".output.building/previous"));

        Write(folder, ("same.html", "same"), ("other.html", "after"));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.PathOf("output/same.html")));
        Assert.Equal(["output"], folder.Entries());
    }

    [Fact]
    public void What_a_link_beside_the_output_leads_to_is_left_alone()
    {
        using var folder = new TemporaryFolder().With("elsewhere/thesis.txt", "years of work").WithLink(".output.building", "elsewhere");

        Assert.Throws<IOException>(() => Write(folder, ("index.html", "home")));
        Assert.Equal(["thesis.txt"], folder.Files("elsewhere"));
    }

    [Fact]
    public async Task Builds_at_once_never_mix_and_leave_nothing_beside_the_output()
    {
        using var folder = new TemporaryFolder();
        var names = Enumerable.Range(0, 20).Select(number => $"{number}.html").ToArray();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(build => Task.Run(
            () => Write(folder, [.. names.Select(name => (name, $"build {build}"))]),
            TestContext.Current.CancellationToken)));

        Assert.Single(names.Select(name => folder.Read($"output/{name}")).Distinct());
        Assert.Equal(["output"], folder.Entries());
    }

    private static WrittenOutput Write(TemporaryFolder folder, params (string Path, string Text)[] files) =>
        Write(folder, [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    private static WrittenOutput Write(TemporaryFolder folder, OutputFile[] files) =>
        OutputWriter.Write(folder.PathOf("output"), [.. files], TimeSpan.FromMinutes(1), end: TestContext.Current.CancellationToken);
}
