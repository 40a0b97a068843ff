using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text;
using Explainer.CommandLine.Reading;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Reading;

public sealed class SiteReaderTests
{
    [Fact]
    public void Only_what_a_site_is_made_of_is_read_in_ordinal_order()
    {
        using var site = Site()
            .With("input/articles/b.md").With("input/articles/Z.md").With("input/assets/deep/er/x.bin")
            .With("theme/assets/site.css").With("theme/strings/fr.yml").With("theme/Explainer.Theme.csproj").With("theme/Pages/Home.cshtml").With("theme/bin/a.dll")
            .With("seeds/one.txt").WithLink("seeds/two.pdf", "/elsewhere").With("seeds/deep/three.txt")
            .With("output/index.html").With("src/a.cs").With("README.md");

        Assert.Equal(
            ["input/articles/Z.md", "input/articles/b.md", "input/assets/deep/er/x.bin", "input/site.yml", "seeds/one.txt", "theme/assets/site.css", "theme/strings/fr.yml"],
            Paths(Read(site)));
        Assert.Empty(Read(site).Diagnostics);
    }

    [Fact]
    public void The_sites_own_theme_lies_over_the_built_in_one_file_by_file()
    {
        using var site = Site().With("theme/assets/site.css", "mine");
        ImmutableArray<InputFile> theme = [File("theme/assets/site.css", "built in"), File("theme/assets/print.css", "built in")];

        var files = SiteReader.Read(site.Root, theme).Value.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

        Assert.Equal("mine", files["theme/assets/site.css"]);
        Assert.Equal("built in", files["theme/assets/print.css"]);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData(".hidden/file.md")]
    [InlineData("draft.md~")]
    [InlineData(".#draft.md")]
    [InlineData("draft.md.swp")]
    public void Hidden_files_and_editors_leftovers_are_skipped(string name)
    {
        using var site = Site().With($"input/articles/{name}");

        Assert.Equal(["input/site.yml"], Paths(Read(site)));
        Assert.Empty(Read(site).Diagnostics);
    }

    [Theory]
    [InlineData("e\u0301te\u0301.md")]
    [InlineData("\u00e9t\u00e9.md")]
    [InlineData("a#b?c%20d.md")]
    [InlineData("a b'c\"d.md")]
    [InlineData("\U0001F600.md")]
    public void A_name_comes_through_as_it_is(string name)
    {
        using var site = Site().With($"input/assets/{name}", "text");

        Assert.Contains($"input/assets/{name}", Paths(Read(site)));
        Assert.Empty(Read(site).Diagnostics);
    }

    [Theory]
    [InlineData("input/articles/a.md", "a link to a file")]
    [InlineData("input/articles/deep", "a link to a folder")]
    [InlineData("seeds/a.txt", "a link in seeds")]
    [InlineData("theme/assets", "the folder itself")]
    public void A_link_out_of_the_site_is_a_finding_and_is_not_followed(string path, string _)
    {
        using var outside = new TemporaryFolder().With("secret.txt", "secret");
        using var site = Site().WithLink(path, path.Contains('.', StringComparison.Ordinal) ? outside.PathOf("secret.txt") : outside.Root);

        var found = Assert.Single(Read(site).Diagnostics);

        Assert.Equal((Rules.LeavesSite, path), (found.Rule, found.Location.Path));
        Assert.Equal(["input/site.yml"], Paths(Read(site)));
    }

    [Fact]
    public void A_link_within_the_site_is_read_as_what_it_leads_to()
    {
        using var site = Site().With("input/assets/a.txt", "text").WithLink("input/assets/b.txt", "a.txt").WithLink("theme/assets", "../input/assets");

        Assert.Equal(["input/assets/a.txt", "input/assets/b.txt", "input/site.yml", "theme/assets/a.txt", "theme/assets/b.txt"], Paths(Read(site)));
        Assert.Empty(Read(site).Diagnostics);
    }

    [Theory]
    [InlineData("input/again", ".")]
    [InlineData("input/again", "..")]
    [InlineData("input/again", "again")]
    public void A_link_that_leads_back_to_where_it_lies_is_a_finding(string path, string target)
    {
        using var site = Site().WithLink(path, target);

        var found = Assert.Single(Read(site).Diagnostics);

        Assert.Equal((Rules.Unreadable, path), (found.Rule, found.Location.Path));
    }

    [Fact]
    public void A_link_to_nothing_is_a_finding()
    {
        using var site = Site().WithLink("input/assets/lost.png", "nowhere.png");

        var found = Assert.Single(Read(site).Diagnostics);

        Assert.Equal((Rules.Unreadable, "input/assets/lost.png"), (found.Rule, found.Location.Path));
    }

    [Fact]
    public void A_file_that_vanishes_is_a_finding()
    {
        using var site = Site();
        var found = new DiagnosticList();

        Assert.Null(FileReader.Read(site.Root, "input/articles/gone.md", found));
        Assert.Equal(Rules.Unreadable, Assert.Single(found.With(0).Diagnostics).Rule);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_a_finding()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "a privileged process reads every file");
        using var site = Site().With("input/articles/a.md");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(site.PathOf("input/articles/a.md"), UnixFileMode.None);
        }

        Assert.Equal(Rules.Unreadable, Assert.Single(Read(site).Diagnostics).Rule);
    }

    [Fact]
    public void A_pipe_and_a_socket_are_findings_and_nothing_waits_for_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes and sockets lie elsewhere there");
        using var site = Site().WithFolder("input/assets").WithPipe("input/assets/pipe");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(site.PathOf("input/assets/socket")));

        var found = Read(site).Diagnostics;

        Assert.All(found, diagnostic => Assert.Equal(Rules.NotRegularFile, diagnostic.Rule));
        Assert.Equal(["input/assets/pipe", "input/assets/socket"], found.Select(diagnostic => diagnostic.Location.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_over_a_hundred_mebibytes_is_a_finding()
    {
        using var site = Site().With("input/assets/film.mp4");
        using (var file = System.IO.File.OpenWrite(site.PathOf("input/assets/film.mp4")))
        {
            file.SetLength(FileReader.LargestFile + 1);
        }

        Assert.Equal(Rules.Unreadable, Assert.Single(Read(site).Diagnostics).Rule);
        Assert.Equal(["input/site.yml"], Paths(Read(site)));
    }

    [Fact]
    public void Without_readable_settings_there_are_no_files_so_that_nothing_is_built()
    {
        using var outside = new TemporaryFolder().With("site.yml");
        using var site = new TemporaryFolder().With("input/pages/index.md").WithLink("input/site.yml", outside.PathOf("site.yml"));

        var read = SiteReader.Read(site.Root, [File("theme/assets/site.css", "built in")]);

        Assert.Equal(Rules.LeavesSite, Assert.Single(read.Diagnostics).Rule);
        Assert.Empty(read.Value);
    }

    private static TemporaryFolder Site() => new TemporaryFolder().With("input/site.yml");

    private static Diagnosed<ImmutableArray<InputFile>> Read(TemporaryFolder site) => SiteReader.Read(site.Root, []);

    private static IEnumerable<string> Paths(Diagnosed<ImmutableArray<InputFile>> read) => read.Value.Select(file => file.Path);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
