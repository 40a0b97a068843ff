
namespace Explainer.Tests.Site;

/// <summary>
/// Small sites, each a folder under Cases. <c>expected/diagnostics.txt</c> lists what the build says, a line each:
/// <c>path(line,column): severity CODE</c>; <c>expected/pages.txt</c> what its pages hold: <c>address | selector | text</c>,
/// where the text is that of the first element, or <c>× 3</c> for a number of elements.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Cases");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_and_makes_what_it_expects(string name)
    {
        var site = new BuiltSite(Path.Combine(Folder, name), new BuildSettings(Strict: true));
        var expected = Path.Combine(Folder, name, "expected");

        Assert.Equal(Lines(Path.Combine(expected, "diagnostics.txt")), site.Result.Diagnostics.Select(Line));
        var pages = Lines(Path.Combine(expected, "pages.txt"));
        Assert.True(pages.Count > 0 || site.Result.Files.IsEmpty, "a case that builds expects something of its pages");
        Assert.All(pages, line => CheckPage(site, line));
    }

    private static void CheckPage(BuiltSite site, string line)
    {
        var parts = line.Split(" | ", 3);
        var (address, selector, text) = (parts[0], parts[1], parts[2]);
        Assert.True(site.FileAt(address) is not null, $"there is no page {address}");
        var elements = site.Page(address).QuerySelectorAll(selector);
        if (text.StartsWith("× ", StringComparison.Ordinal))
        {
            Assert.True(elements.Length == int.Parse(text[2..], System.Globalization.CultureInfo.InvariantCulture), $"{line}: there are {elements.Length}");
        }
        else
        {
            Assert.True(elements.Length > 0 && Spaced(elements[0].TextContent) == text, $"{line}: is « {(elements.Length > 0 ? Spaced(elements[0].TextContent) : "not there")} »");
        }
    }

    private static string Line(Diagnostics.Diagnostic found) => FormattableString.Invariant(
        $"{found.Location.Path}({found.Location.Line},{found.Location.Column}): {found.Severity.ToString().ToLowerInvariant()} {found.Rule.Code}");

    private static List<string> Lines(string path) => File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.Length > 0)] : [];

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
