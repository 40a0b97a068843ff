using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Tests.Linking;

/// <summary>A site with an article, Almaty, and a note on a quote of it.</summary>
internal static class QuotedSite
{
    /// <summary>What linking finds; anything that is wrong with the site's form fails the test.</summary>
    public static ImmutableArray<Diagnostic> FindingsOn(string article, string exact, string prefix = "", string suffix = "")
    {
        var annotation = $"- id: note\n  target: {{article: almaty, quote: {{exact: {Quoted(exact)}, prefix: {Quoted(prefix)}, suffix: {Quoted(suffix)}}}}}\n  motivation: commenting\n  body: {{fr: Note.}}\n";
        var parsed = SiteParser.Parse(
        [
            new InputFile("input/site.yml", Encoding.UTF8.GetBytes(MemorySite.Settings)),
            new InputFile("input/articles/almaty.md", Encoding.UTF8.GetBytes(MemorySite.Article(article))),
            new InputFile("input/annotations.yml", Encoding.UTF8.GetBytes(annotation)),
        ]);
        Assert.Empty(parsed.Diagnostics);
        return [.. Linker.Link(parsed.Value).Diagnostics];
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
