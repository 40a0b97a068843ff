using Explainer.Model;
using Explainer.Parsing.Shapes;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads articles and the editors' own pages: front matter and Markdown.</summary>
internal static class ArticleParser
{
    private static readonly EdtfDate NoDate = new("");

    public static Article Article(string slug, ParseContext context)
    {
        var (values, text) = FrontMatterReader.Read(SiteShapes.Article, context);
        var language = values.Language("lang") ?? context.DefaultLanguage;
        return new Article(
            slug,
            values.PlacedText("title") ?? new PlacedText(slug, context.File, 0),
            language,
            values.Date("date") ?? new PlacedDate(NoDate, values.Location),
            values.Date("updated"),
            values.Text("byline"),
            values.Text("publisher"),
            values.Reference("source"),
            values.PlacedText("summary"),
            values.Truth("draft", otherwise: false),
            values.FormerAddresses("redirectFrom"),
            values.Path("derivedFrom"),
            [.. values.Objects("corrections").Select(CorrectionOf)],
            values.References("unlinked"),
            MarkdownDialect.Parse(text, language, context.Diagnostics),
            TextLocation.OfFile(context.File.Path));
    }

    public static FreePage Page(string slug, ParseContext context)
    {
        var (values, text) = FrontMatterReader.Read(SiteShapes.Page, context);
        var language = values.Language("lang") ?? context.DefaultLanguage;
        return new FreePage(
            slug,
            values.PlacedText("title") ?? new PlacedText(slug, context.File, 0),
            language,
            values.LocationOf("lang"),
            values.PlacedText("summary"),
            values.Truth("draft", otherwise: false),
            values.FormerAddresses("redirectFrom"),
            values.Reference("translationOf"),
            MarkdownDialect.Parse(text, language, context.Diagnostics),
            TextLocation.OfFile(context.File.Path));
    }

    private static Correction CorrectionOf(ShapedMapping values) =>
        new(values.Text("quote") ?? "", values.Text("replacement") ?? "", values.Text("reason") ?? "", values.Location);
}
