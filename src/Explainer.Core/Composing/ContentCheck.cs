using Explainer.Composing.Care;
using Explainer.Diagnostics;

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

        foreach (var prose in edition.Linked.Texts.Select(text => text.Prose.Prose).Concat(site.Settings.Footer.Entries))
        {
            LinkCheck.Check(prose, edition, diagnostics);
            HeadingCheck.Check(prose, diagnostics);
        }

        foreach (var address in site.Settings.Navigation.Where(address => site.Unread.IsEmpty && edition.Addresses.TargetOf(address.Id, "").Page is null))
        {
            diagnostics.Report(Rules.BrokenLink, address.Location, $"'{address.Id}' leads to no page of this site.");
        }

        foreach (var address in site.Settings.Navigation)
        {
            var target = edition.Addresses.TargetOf(address.Id, "");
            if (target is { Page: { } page, Fragment: { Length: > 0 } fragment } && !page.Fragments.Contains(fragment, StringComparer.Ordinal))
            {
                diagnostics.Report(Rules.BrokenFragment, address.Location, $"There is no '#{fragment}' on {page.Address}.");
            }
        }

        if (site.Settings.Image is { } image && !edition.Addresses.IsAsset(image.Id))
        {
            diagnostics.Report(Rules.BrokenLink, image.Location, $"'{image.Id}' is no file of this site; put it in input/assets/ and write /assets/….");
        }
    }
}
