using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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
        TakeClass(attributes);
        if (attributes is { Id: null, Classes: null or { Count: 0 }, Properties: null or { Count: 0 } })
        {
            diagnostics.Report(Rules.BadAttribute, place, "Here stands {}, which is read as attributes and would vanish; write a backslash before it.");
        }
        else if (node is LineBreakInline or FootnoteLink or ThematicBreakBlock)
        {
            diagnostics.Report(Rules.BadAttribute, place, "Attributes follow what they belong to without a space or a line end between; here they belong to nothing that could have them.");
        }

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

    /// <summary>Markdig knows <c>.name</c> as a class, and <c>class=name</c> as a property of that name.</summary>
    private static void TakeClass(HtmlAttributes attributes)
    {
        foreach (var (_, value) in attributes.Properties?.Where(property => property.Key is "class").ToList() ?? [])
        {
            foreach (var name in (value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                attributes.AddClass(name);
            }
        }

        attributes.Properties?.RemoveAll(property => property.Key is "class");
    }

    private static string? Language(HtmlAttributes attributes, TextLocation place, DiagnosticList diagnostics)
    {
        var language = attributes.Properties?.LastOrDefault(property => property.Key is "lang").Value;
        if (language is null)
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(language))
        {
            var canonical = LanguageTag.Canonical(language);
            attributes.Properties!.RemoveAll(property => property.Key is "lang"); // where the language was found
            attributes.AddProperty("lang", canonical);
            return canonical;
        }

        diagnostics.Report(Rules.BadLanguage, place, $"'{language}' is no language; write a BCP 47 tag such as fr or en.");
        return null;
    }
}
