using Explainer.Composing.Care;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Checks everything in the content that refers to something else, and the care that it was written with.</summary>
internal static class ContentCheck
{
    public static void Check(Edition edition, DiagnosticList diagnostics)
    {
        var site = edition.Site;
        References.Check(site, diagnostics);
        BroaderCircles.Check(site, diagnostics);
        TranslationCheck.Check(site, diagnostics);
        if (site.Unread.IsEmpty)
        {
            CareCheck.Check(edition.Linked, edition.Uses.Value, diagnostics);
        }

        foreach (var article in site.Articles)
        {
            SeedCheck.Check(article, site, diagnostics);
        }

        foreach (var text in edition.Linked.Texts)
        {
            LinkCheck.Check(text.Prose.Prose, IdsAround(text, edition), edition, diagnostics);
            HeadingCheck.Check(text.Prose.Prose, diagnostics);
        }

        var nothing = new Lazy<HashSet<string>>(() => []);
        foreach (var footer in site.Settings.Footer.Entries)
        {
            LinkCheck.Check(footer, nothing, edition, diagnostics);
            HeadingCheck.Check(footer, diagnostics);
        }

        foreach (var address in site.Settings.Navigation.Where(address => site.Unread.IsEmpty && edition.Addresses.TargetOf(address.Id, "").Page is null))
        {
            diagnostics.Report(Rules.BrokenLink, address.Location, $"'{address.Id}' leads to no page of this site.");
        }

        foreach (var address in site.Settings.Navigation)
        {
            var target = edition.Addresses.TargetOf(address.Id, "");
            if (target is { Page: { } page, Fragment: { Length: > 0 } fragment } && !page.Fragments.Value.Contains(fragment))
            {
                diagnostics.Report(Rules.BrokenFragment, address.Location, $"There is no '#{fragment}' on {page.Address}.");
            }
        }

        if (site.Settings.Image is { } image && !edition.Addresses.IsAsset(image.Id))
        {
            diagnostics.Report(Rules.BrokenLink, image.Location, $"'{image.Id}' is no file of this site; put it in input/assets/ and write /assets/….");
        }
    }

    /// <summary>The ids on the page that shows a text. Notes and events have none of their own words; several of them share a page.</summary>
    private static Lazy<HashSet<string>> IdsAround(LinkedText text, Edition edition)
    {
        var address = text.Owner switch
        {
            AnnotationText(var annotation) => edition.Routes.Article(annotation.Article.Id),
            EventText => edition.Routes.Timeline,
            _ => null,
        };
        var prose = text.Prose.Prose;
        return (address is null ? null : edition.Addresses.Page(address)?.Fragments)
            ?? new Lazy<HashSet<string>>(() => prose.Ids.Values.Concat(InlineIds.Of(prose.Blocks).Select(found => found.Id)).ToHashSet(StringComparer.Ordinal));
    }
}
