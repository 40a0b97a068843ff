using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Shapes;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads the three files that are lists of records: timeline, bibliography, annotations.</summary>
internal static class RecordsParser
{
    public static ImmutableArray<Event> Events(ParseContext context) =>
        [.. Records(context, ContentShapes.Event).Select(EventOf).OfType<Event>()];

    public static ImmutableArray<Source> Sources(ParseContext context) =>
        [.. Records(context, ContentShapes.Source).Select(values => SourceOf(values, context)).OfType<Source>()];

    public static ImmutableArray<Annotation> Annotations(ParseContext context) =>
        [.. Records(context, ContentShapes.Annotation).Select(AnnotationOf).OfType<Annotation>()];

    private static IEnumerable<ShapedMapping> Records(ParseContext context, Shape shape)
    {
        var isRead = YamlReader.TryRead(context.File, new TextSpan(0, context.File.Text.Length), context.Diagnostics, out var root);
        if (!isRead || root is null or YamlScalar { IsNull: true })
        {
            return [];
        }

        if (root is YamlSequence sequence)
        {
            return sequence.Items.Select(item => ShapedMapping.Read(item, shape, context));
        }

        context.Report(Rules.WrongKind, root, $"This file is a list: begin each entry ({shape.Name}) with '- '.");
        return [];
    }

    private static Event? EventOf(ShapedMapping values)
    {
        var id = values.Id("id");
        var date = values.Date("date");
        var title = values.LanguageMap("title");
        var body = values.Markdown("body");
        var concepts = values.References("concepts");
        var sources = values.References("sources");
        return id is null || date is null ? null : new Event(id.Id, date, title, body, concepts, sources, id.Location);
    }

    private static Source? SourceOf(ShapedMapping values, ParseContext context)
    {
        var language = values.Language("language");
        var source = new Source(
            values.Id("id")?.Id ?? "",
            values.Text("type") ?? "",
            InLanguage(values.LanguageMap("title"), language, context.DefaultLanguage),
            [.. values.Objects("author").Select(author => new SourceAuthor(author.Text("family"), author.Text("given"), author.Text("literal")))],
            values.Text("container-title"),
            values.Text("publisher"),
            values.Date("issued"),
            values.Url("URL"),
            values.Date("accessed"),
            language,
            (Speaker?)values.Choice("speaker"),
            values.Location);
        return source.Id.Length > 0 ? source : null;
    }

    /// <summary>A bare title is in the source's own language, not in the site's.</summary>
    private static LanguageMap InLanguage(LanguageMap title, string? language, string defaultLanguage) =>
        language is not null && title.Entries is [{ } only] && only.Language == defaultLanguage
            ? new LanguageMap([only with { Language = language }])
            : title;

    private static Annotation? AnnotationOf(ShapedMapping values)
    {
        var id = values.Id("id");
        var target = values.Object("target");
        var article = target?.Reference("article");
        var quote = target?.Object("quote");
        var exact = quote?.Text("exact");
        var motivation = values.Choice("motivation");
        var body = values.Markdown("body");
        var sources = values.References("sources");
        var asOf = values.Date("asOf");
        if (id is null || article is null || quote is null || exact is null)
        {
            return null;
        }

        var selector = new TextQuoteSelector(exact, quote.Text("prefix") ?? "", quote.Text("suffix") ?? "", quote.Location);
        return new Annotation(id.Id, article, selector, (Motivation)(motivation ?? 0), body, sources, asOf, id.Location);
    }
}
