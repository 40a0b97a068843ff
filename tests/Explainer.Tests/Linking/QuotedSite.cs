using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Tests.Linking;

/// <summary>A site with an article, Almaty, and a note on a quote of it.</summary>
internal static class QuotedSite
{
    /// <summary>What linking finds; anything that is wrong with the site's form fails the test.</summary>
    public static ImmutableArray<Diagnostic> FindingsOn(string article, string exact, string prefix = "", string suffix = "") => MemorySite.FindingsOf(
        ("input/articles/almaty.md", MemorySite.Article(article)),
        ("input/annotations.yml", $"- id: note\n  target: {{article: almaty, quote: {{exact: {Quoted(exact)}, prefix: {Quoted(prefix)}, suffix: {Quoted(suffix)}}}}}\n  motivation: commenting\n  body: {{fr: Note.}}\n"));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
