using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing.Care;

/// <summary>A text that a reader of French sees.</summary>
/// <param name="Text">The text; it may hold code, addresses and other languages, which <paramref name="IsFrench"/> tells apart.</param>
/// <param name="PlaceOf">Where a span of it stands.</param>
/// <param name="IsFrench">Whether the character at an offset is French prose.</param>
/// <param name="Name">What to call it where its place is a whole file; else null.</param>
internal sealed record FrenchText(string Text, Func<TextSpan, TextLocation> PlaceOf, Func<int, bool> IsFrench, string? Name = null);

/// <summary>Lists every French text that the editors wrote.</summary>
/// <remarks>Left out: the text of an article that is derived from a seed, kept as it came; quotes and hidden labels, which repeat what others wrote; sources, titled as published.</remarks>
internal static class FrenchTexts
{
    public static IEnumerable<FrenchText> Of(LinkedSite linked)
    {
        var site = linked.Site;
        var proses = linked.Texts.Where(text => text.Owner is not ArticleText { Article.DerivedFrom: not null }).Select(text => text.Prose.Prose)
            .Concat(site.Settings.Footer.Entries);
        return
        [
            .. MapsOf(site).SelectMany(map => map.Entries).Where(entry => IsFrench(entry.Language)).Select(entry => Of(entry.Text)),
            .. site.Articles.Where(article => IsFrench(article.Language)).SelectMany(article => new[] { article.Title, article.Summary }).OfType<PlacedText>().Select(Of),
            .. site.Pages.Where(page => IsFrench(page.Language)).SelectMany(page => new[] { page.Title, page.Summary }).OfType<PlacedText>().Select(Of),
            .. site.Concepts.SelectMany(concept => concept.Labels).Where(label => label.Kind != LabelKind.Hidden && IsFrench(label.Language)).Select(Of),
            .. proses.SelectMany(Of),
            .. site.Strings.Where(strings => IsFrench(strings.Language)).SelectMany(Of),
        ];
    }

    private static IEnumerable<LanguageMap> MapsOf(Site site) =>
    [
        site.Settings.Title, site.Settings.Description, site.Settings.Publisher, site.Settings.Licence,
        .. site.Schemes.SelectMany(scheme => new[] { scheme.Title, scheme.Description }),
        .. site.Concepts.SelectMany(concept => concept.Facts).SelectMany(fact => new[] { fact.Label, fact.Value }),
        .. site.Events.Select(item => item.Title),
    ];

    private static FrenchText Of(PlacedText text) => new(text.Text, text.LocationOf, _ => true);

    private static FrenchText Of(Label label) => new(label.Text, _ => label.Location, _ => true);

    /// <summary>Blocks are many, and most have nothing to find: those are not listed.</summary>
    private static IEnumerable<FrenchText> Of(Prose prose)
    {
        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            if (FrenchTypography.HasFault(prose.Blocks[i].Text))
            {
                yield return Of(prose, i);
            }
        }
    }

    private static FrenchText Of(Prose prose, int block) =>
        new(prose.Blocks[block].Text, span => prose.LocationOf(block, span), offset => IsFrenchAt(prose.Blocks[block], offset));

    private static IEnumerable<FrenchText> Of(InterfaceStrings strings) => strings.Values.Keys
        .Order(StringComparer.Ordinal)
        .Select(key => new FrenchText(strings.Values[key], _ => TextLocation.OfFile($"theme/strings/{strings.Language}.yml"), _ => true, key));

    private static bool IsFrenchAt(ProseBlock block, int offset) =>
        !block.Runs.IsEmpty && block.Runs[Prose.RunAt(block.Runs, offset)] is { Kind: RunKind.Text } run && IsFrench(run.Language);

    private static bool IsFrench(string language) => LanguageTag.IsWithin(language, "fr");
}
