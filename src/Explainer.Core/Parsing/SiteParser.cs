using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads the files of a site folder into a <see cref="Site"/>.</summary>
public static class SiteParser
{
    /// <summary>Interface strings, a file a language.</summary>
    public const string StringsFolder = "theme/strings/";

    /// <summary>The built-in theme's strings of a language that the site has some of its own of.</summary>
    public const string BuiltInStringsFolder = "theme/built-in/strings/";

    private const string SettingsPath = "input/site.yml";

    /// <summary>Reads everything; what is wrong is reported with its place and replaced by a stand-in.</summary>
    /// <param name="files">The folder's files, the theme's built-in ones among them, in any order.</param>
    /// <param name="withDrafts">Whether what says <c>draft: true</c> is kept.</param>
    /// <param name="memory">What was parsed before, so that only what has changed is parsed again; null remembers nothing.</param>
    public static Diagnosed<Site> Parse(ImmutableArray<InputFile> files, bool withDrafts = false, ParsedFiles? memory = null)
    {
        var sorted = files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var settings = ParseSettings(sorted);
        var parsed = new ParsedFile[sorted.Length];
        // The longest first and one by one: a glossary takes a hundred times as long as an article, and nobody should wait for the last of them.
        var order = Enumerable.Range(0, sorted.Length).OrderByDescending(i => sorted[i].Content.Length).ToList();
        Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), i =>
            parsed[i] = memory?.Find(sorted[i], settings.Value.DefaultLanguage) ?? FileParser.Parse(sorted[i], settings.Value.DefaultLanguage));
        memory?.Replace(parsed, settings.Value.DefaultLanguage);
        return Assemble(settings, [.. parsed], withDrafts);
    }

    /// <summary>Puts a site together from its settings and its files, each parsed by itself.</summary>
    /// <param name="settings">From <see cref="ParseSettings"/>.</param>
    /// <param name="files">From <see cref="FileParser"/>, the theme's among them, each path once, in any order.</param>
    /// <param name="withDrafts">Whether what says <c>draft: true</c> is kept.</param>
    public static Diagnosed<Site> Assemble(Diagnosed<SiteSettings> settings, ImmutableArray<ParsedFile> files, bool withDrafts = false)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.AddRange(settings.Diagnostics);
        var parsed = files.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        foreach (var file in parsed)
        {
            diagnostics.AddRange(file.Diagnostics);
        }

        // A note goes with its article.
        var left = Of<Article>(parsed).Where(article => article.Draft && !withDrafts).Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        var site = new Site(
            settings.Value,
            [.. Of<Article>(parsed).Where(article => withDrafts || !article.Draft)],
            [.. Of<FreePage>(parsed).Where(page => withDrafts || !page.Draft)],
            [.. Of<ConceptScheme>(parsed)],
            [.. RecordsOf<Event>(parsed)],
            [.. RecordsOf<Source>(parsed)],
            [.. RecordsOf<Annotation>(parsed).Where(annotation => !left.Contains(annotation.Article.Id))],
            // In the order of the paths the built-in ones come first, and the first to have a key wins.
            StringsOf(settings.Value.Languages, [.. Of<StringsFile>(parsed).Reverse().Select(file => file.Strings)]),
            AssetsUnder("input/assets/", "/assets/", parsed),
            AssetsUnder("theme/assets/", "/theme/", parsed),
            [.. Of<SourceFile>(parsed)])
        {
            Map = Of<RegionMap>(parsed).FirstOrDefault(),
            Unread = [.. parsed.Where(file => file.Diagnostics.Any(found => Rules.EndReading.Contains(found.Rule))).Select(file => file.File.Path)],
        };
        Uniqueness.Check(site, diagnostics);
        StringsFile.Check([.. Of<StringsFile>(parsed)], site.Strings, diagnostics);
        return diagnostics.With(site);
    }

    private static IEnumerable<T> Of<T>(ImmutableArray<ParsedFile> files) => files.Select(file => file.Value).OfType<T>();

    private static List<T> RecordsOf<T>(ImmutableArray<ParsedFile> files)
    {
        var all = new List<T>();
        foreach (var file in files)
        {
            if (file.Value is ImmutableArray<T> records)
            {
                all.AddRange(records.AsSpan());
            }
        }

        return all;
    }

    /// <summary>Reads <c>input/site.yml</c>, which says what language the other files are in.</summary>
    /// <param name="files">The folder's files, or that one alone.</param>
    public static Diagnosed<SiteSettings> ParseSettings(ImmutableArray<InputFile> files)
    {
        var diagnostics = new DiagnosticList();
        var file = files.FirstOrDefault(file => file.Path == SettingsPath);
        if (file is null)
        {
            diagnostics.Report(Rules.MissingSite, TextLocation.OfFile(SettingsPath), "There is no such file; a site folder holds it, with at least title, languages and baseUrl.");
        }

        var source = file is null ? null : FileText.Decode(file, diagnostics);
        return diagnostics.With(source is null
            ? SettingsParser.Parse(new SourceFile(SettingsPath, ""), new DiagnosticList())
            : SettingsParser.Parse(source, diagnostics));
    }

    /// <summary>The interface strings of each language; a key that a language lacks is taken from English, then from whichever language has it.</summary>
    private static ImmutableArray<InterfaceStrings> StringsOf(ImmutableArray<string> languages, ImmutableArray<InterfaceStrings> all) =>
        [.. languages.Select(language => new InterfaceStrings(language, Merged(language, all)))];

    private static Dictionary<string, string> Merged(string language, ImmutableArray<InterfaceStrings> all)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        var ordered = all.OrderBy(strings => string.Equals(strings.Language, language, StringComparison.OrdinalIgnoreCase) ? 0
            : LanguageTag.Primary(strings.Language) == LanguageTag.Primary(language) ? 1
            : strings.Language == "en" ? 2 : 3);
        foreach (var strings in ordered)
        {
            foreach (var (key, text) in strings.Values)
            {
                merged.TryAdd(key, text);
            }
        }

        return merged;
    }

    private static ImmutableArray<Asset> AssetsUnder(string folder, string address, ImmutableArray<ParsedFile> files) =>
        [.. files.Select(parsed => parsed.File).Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).Select(file => new Asset(address + file.Path[folder.Length..], file))];
}
