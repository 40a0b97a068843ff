using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Text;
using FsCheck.Xunit;

namespace Explainer.Tests.Checking;

public sealed class CheckerTests
{
    [Fact]
    public void A_clean_folder_has_no_findings() => TestFolder.Clean.IsClean();

    [Fact]
    public void A_clean_folder_of_others_has_none_either_with_or_without_a_base_address()
    {
        TestFolder.Clean.OfOthers("https://exemple.org/").IsClean();
        TestFolder.Clean.OfOthers().IsClean();
        TestFolder.Clean.OfOthers("nonsense").IsClean();
    }

    [Fact]
    public void Without_a_base_address_the_home_page_says_it() =>
        TestFolder.Clean.OfOthers().WithBody("▸<a href=\"https://exemple.org/rien/\">x</a>").Breaks(Rules.PageLinkBroken);

    [Fact]
    public void The_home_page_may_name_itself_by_its_file() =>
        TestFolder.Clean.OfOthers().Edit("index.html", "rel=\"canonical\" href=\"https://exemple.org/\"", "rel=\"canonical\" href=\"https://exemple.org/index.html\"")
            .WithBody("▸<a href=\"https://exemple.org/rien/\">x</a>").Breaks(Rules.PageLinkBroken);

    [Fact]
    public void Every_rule_over_finished_pages_has_a_test_that_breaks_it()
    {
        var tested = typeof(CheckerTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TraitAttribute>())
            .Where(trait => trait.Name == "Rule")
            .Select(trait => trait.Value);

        Assert.Equal(Rules.All.Select(rule => rule.Code).Where(code => code.StartsWith("EX5", StringComparison.Ordinal)).Order(StringComparer.Ordinal), tested.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_listed_under_a_code_of_its_own()
    {
        var declared = typeof(Rules).GetFields().Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);

        Assert.Equal(declared.Select(rule => rule.Code), Rules.All.Select(rule => rule.Code));
        Assert.Distinct(Rules.All.Select(rule => rule.Code));
    }

    [Fact]
    [Trait("Rule", "EX5001")]
    public void A_folder_without_pages_is_told()
    {
        Assert.Equal(Rules.FolderWithoutPages, Assert.Single(Checker.Check([], new CheckSettings())).Rule);
        Assert.Equal(Rules.FolderWithoutPages, Assert.Single(Checker.Check([new OutputFile("a.txt", ReadOnlyMemory<byte>.Empty)], new CheckSettings())).Rule);
        Assert.Equal(Rules.FolderWithoutPages, Assert.Single(Checker.Check(default, new CheckSettings())).Rule);
    }

    [Theory]
    [Trait("Rule", "EX5002")]
    [InlineData(new byte[] { 0x3C, 0x70, 0x3E, 0xE9 }, "offset 3")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x00 }, "offset 4 is zero")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3C, 0x00 }, "offset 3 is zero")]
    public void A_page_that_is_no_text_in_UTF_8_is_told_and_links_to_it_hold(byte[] content, string reason)
    {
        var finding = Assert.Single(CheckWith("page/index.html", content));

        Assert.Equal((Rules.PageUnreadable, TextLocation.OfFile("page/index.html")), (finding.Rule, finding.Location));
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_not_count() => Assert.Empty(CheckWith("page/index.html", [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(TestFolder.Clean.Files["page/index.html"])]));

    [Fact]
    [Trait("Rule", "EX5003")]
    public void A_huge_page_is_told_and_not_read() => Assert.Equal(Rules.PageTooLarge, Assert.Single(CheckWith("page/index.html", new byte[(20 * 1024 * 1024) + 1])).Rule);

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<b id=x></p>", 10_000)]
    [InlineData("<p><font color=a>x", 10_000)]
    [InlineData("<br>", 200_001)]
    public void A_page_that_would_keep_the_parser_busy_is_told_and_left(string markup, int times) =>
        Assert.Equal(Rules.PageTooLarge, Assert.Single(CheckWith("page/index.html", Encoding.UTF8.GetBytes(Repeat(markup, times)))).Rule);

    [Theory]
    [InlineData("<p>x<li>y", "")]
    [InlineData("<b>x</b>", "")]
    [InlineData("<path d='M0 0'/>", "<svg>")]
    public void A_long_page_that_closes_its_elements_is_read(string markup, string before) =>
        Assert.DoesNotContain(CheckWith("page/index.html", Encoding.UTF8.GetBytes(before + Repeat(markup, 10_000))), finding => finding.Rule == Rules.PageTooLarge);

    [Fact]
    public void Ten_thousand_broken_links_are_found_and_counted()
    {
        var found = TestFolder.Clean.WithBody(Repeat("<a href=\"/rien/\">x</a>\n", 10_000)).Check();

        Assert.Equal(50, found.Length);
        Assert.EndsWith("And 9950 more of this kind in this file.", found[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_one_long_line_has_its_true_columns() =>
        Assert.Equal(
            new TextLocation("page/index.html", 12, 70_001, 2),
            Assert.Single(TestFolder.Clean.WithBody(new string('x', 70_000) + "<a href=\"/rien/\">x</a>").Check()).Location);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_hold_whatever_ends_the_lines(string lineEnd)
    {
        var folder = TestFolder.Clean.WithBody("▸<a href=\"/rien/\">é</a> ▸<a href=\"/rien/\">x</a>");
        var expected = folder.Check().Select(finding => finding.Location);

        Assert.Equal(expected, folder.With("page/index.html", folder.Files["page/index.html"].Replace("\n", lineEnd, StringComparison.Ordinal)).Check().Select(finding => finding.Location));
    }

    [Property(MaxTest = 20)]
    public void Pages_linked_in_a_ring_have_no_findings(byte size) => Ring(1 + (size % 50)).IsClean();

    [Property(MaxTest = 20)]
    public void Any_one_link_that_is_missing_from_the_ring_is_found(byte size, byte cut)
    {
        var last = 1 + (size % 50);
        var gap = cut % last;
        var folder = Ring(last + 1);

        var found = folder.Edit(PathOf(gap), $"<a href=\"{AddressOf(gap + 1)}\">", "<a>").Check();

        Assert.Equal(Enumerable.Range(gap + 1, last - gap).Select(PathOf).Order(StringComparer.Ordinal), found.Select(finding => finding.Location.Path));
        Assert.All(found, finding => Assert.Equal(Rules.PageOrphan, finding.Rule));
    }

    [Property(MaxTest = 20)]
    public void The_order_of_the_files_does_not_matter(int seed)
    {
        var files = TestFolder.Clean.WithBody("<a href=\"/rien/\">x</a><h5>y</h5><p id=\"été\"></p>").Edit("index.html", "<title>", "<title>Page").Files;
        OutputFile[] ordered = [.. files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))];
        OutputFile[] shuffled = [.. ordered];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Checker.Check([.. ordered], TestFolder.Clean.Settings), Checker.Check([.. shuffled], TestFolder.Clean.Settings));
    }

    [Property(MaxTest = 500)]
    public void Whatever_a_page_holds_the_checker_answers(string[] pieces)
    {
        string[] tags = ["<a href=", "<p>", "</p", "<b>", "<table>", "<svg>", "</svg>", "<!--", "<script>", "<style>", "'", "\"", ">", "<template>", "<img srcset=,", " style=url(", "<base href=", "&#xD800;", "href=//["];
        var html = string.Concat(pieces.Where(piece => piece is not null).Select(piece => piece + tags[piece.Length % tags.Length]));

        var found = TestFolder.Clean.WithBody(html).With("x.css", html).With("x.xml", html).With("_redirects", html).With("robots.txt", html).Check();

        Assert.All(found, finding => Assert.NotEmpty(finding.Message));
    }

    private static TestFolder Ring(int size)
    {
        var files = Enumerable.Range(0, size).ToImmutableSortedDictionary(
            PathOf,
            i => TestFolder.Page("fr", $"Page {i}", AddressOf(i), $"<h2 id=\"h\">{i}</h2><p><a href=\"{AddressOf((i + 1) % size)}\">Suite</a>, <a href=\"#h\">ici</a>.</p>"),
            StringComparer.Ordinal);
        return TestFolder.Clean with
        {
            Files = files
                .Add("theme/site.css", "").Add("robots.txt", "Sitemap: https://exemple.org/sitemap.xml")
                .Add("sitemap.xml", TestFolder.Sitemap([.. Enumerable.Range(0, size).Select(AddressOf)])),
        };
    }

    private static string AddressOf(int page) => page == 0 ? "/" : $"/p{page}/";

    private static string PathOf(int page) => $"{AddressOf(page)}index.html"[1..];

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static ImmutableArray<Diagnostic> CheckWith(string path, byte[] content) => Checker.Check(
        [.. TestFolder.Clean.Without(path).Files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value))), new OutputFile(path, content)],
        TestFolder.Clean.Settings);
}
