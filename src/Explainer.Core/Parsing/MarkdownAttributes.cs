using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Checks the generic attributes (<c>{#id .class lang=en}</c>) of blocks and inlines.</summary>
internal static class MarkdownAttributes
{
    /// <summary>Reports what is not allowed; returns the language that the attributes set, or null.</summary>
    public static string? Check(MarkdownObject node, PlacedText text, DiagnosticList diagnostics)
    {
        if (node.TryGetAttributes() is not { } attributes)
        {
            return null;
        }

        var place = text.LocationOf(MarkdownSpans.Of(node.Span));
        if (attributes.Id is { } id && !Slug.IsId(id))
        {
            diagnostics.Report(Rules.BadId, place, $"'{id}' cannot be an id: write lower-case ASCII letters, digits and single hyphens, 80 at most.");
        }

        if (attributes.Classes?.Contains("term", StringComparer.OrdinalIgnoreCase) == true)
        {
            diagnostics.Report(Rules.BadAttribute, place, "The class 'term' is the linker's own; write [words](term:id) for a link to a concept.");
        }

        foreach (var (name, _) in attributes.Properties?.Where(property => property.Key is not "lang") ?? [])
        {
            diagnostics.Report(Rules.BadAttribute, place, $"The attribute '{name}' is not allowed here; only id, class and lang are.");
        }

        return Language(attributes, place, diagnostics);
    }

    private static string? Language(HtmlAttributes attributes, TextLocation place, DiagnosticList diagnostics)
    {
        var language = attributes.Properties?.LastOrDefault(property => property.Key is "lang").Value;
        if (language is null || LanguageTag.IsWellFormed(language))
        {
            return language;
        }

        diagnostics.Report(Rules.BadLanguage, place, $"'{language}' is no language; write a BCP 47 tag such as fr or en.");
        return null;
    }
}
