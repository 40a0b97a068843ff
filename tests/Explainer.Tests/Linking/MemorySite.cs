using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Tests.Linking;

/// <summary>A site without a folder: files by their paths, parsed and linked.</summary>
internal static class MemorySite
{
    public const string Settings = "title: {fr: Site, en: Site}\nlanguages: [fr, en]\nbaseUrl: https://example.org\n";

    /// <summary>The front matter's lines of <see cref="Article"/> come before a text's first line.</summary>
    public const int LinesBefore = 6;

    /// <summary>A French article.</summary>
    public static string Article(string text, string unlinked = "") =>
        $"---\ntitle: Almaty\nlang: fr\ndate: 2022-01-10\nunlinked: [{unlinked}]\n---\n{text}\n";

    /// <summary>A glossary of concepts, each a YAML mapping without its braces.</summary>
    public static string Glossary(string id, params string[] concepts) =>
        $"id: {id}\ntitle: {{fr: Glossaire}}\nconcepts:\n{string.Concat(concepts.Select(concept => $"  - {{{concept}}}\n"))}";

    /// <summary>Links a site of these files and settings.</summary>
    public static LinkedSite Link(params (string Path, string Text)[] files) => Diagnosed(files).Value;

    /// <summary>What linking finds in a site of these files and settings.</summary>
    public static ImmutableArray<Diagnostic> FindingsOf(params (string Path, string Text)[] files) => Diagnosed(files).Diagnostics;

    private static Diagnosed<LinkedSite> Diagnosed((string Path, string Text)[] files)
    {
        var all = files.Append(("input/site.yml", Settings)).DistinctBy(file => file.Item1);
        var parsed = SiteParser.Parse([.. all.Select(file => new InputFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2)))]);
        Assert.Empty(parsed.Diagnostics);
        return Linker.Link(parsed.Value);
    }

    /// <summary>A text without its marks ⟦…⟧, and line and column (from one) of what they mark.</summary>
    public static (string Text, ImmutableArray<(int Line, int Column, string Words)> Marked) Unmark(string marked)
    {
        var text = new StringBuilder();
        var starts = new Stack<int>();
        var places = ImmutableArray.CreateBuilder<(int Line, int Column, string Words)>();
        foreach (var c in marked)
        {
            if (c == '⟦')
            {
                starts.Push(text.Length);
            }
            else if (c == '⟧')
            {
                var start = starts.Pop();
                var before = text.ToString(0, start);
                places.Add((before.Count(unit => unit == '\n') + 1, start - (before.LastIndexOf('\n') + 1) + 1, text.ToString(start, text.Length - start)));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), [.. places.OrderBy(place => place)]);
    }
}
