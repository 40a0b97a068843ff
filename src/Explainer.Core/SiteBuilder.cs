using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Composing;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer;

/// <summary>What a build is asked for.</summary>
/// <param name="BaseUrl">Where the site is published; null takes the site's own.</param>
/// <param name="Strict">Whether the finished pages are checked too.</param>
/// <param name="Drafts">Whether drafts are kept.</param>
/// <param name="Portable">Whether the pages open without a host, by <c>file:</c>.</param>
public sealed record BuildSettings(string? BaseUrl = null, bool Strict = false, bool Drafts = false, bool Portable = false);

/// <summary>How much was made.</summary>
public sealed record BuildCounts(int Pages, int Links, int Concepts, int Articles);

/// <summary>What a build made.</summary>
/// <param name="Files">Every file of the output; empty when there is an error.</param>
/// <param name="Diagnostics">Everything found, by place.</param>
/// <param name="Counts">How much was made.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts);

/// <summary>The whole build: parse, link, compose, render, check.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site.</summary>
    /// <param name="files">The site folder's files over the theme's built-in ones.</param>
    /// <param name="settings">What is asked for.</param>
    /// <param name="render">The theme: a page as HTML in UTF-8.</param>
    public static BuildResult Build(ImmutableArray<InputFile> files, BuildSettings settings, Func<Page, byte[]> render)
    {
        var parsed = SiteParser.Parse(files, settings.Drafts);
        var linked = Linker.Link(parsed.Value);
        var composed = Composer.Compose(linked.Value, settings.BaseUrl, settings.Portable);
        var found = Severities.Apply([.. parsed.Diagnostics, .. linked.Diagnostics, .. composed.Diagnostics], parsed.Value.Settings.Severities);
        var counts = CountsOf(composed.Value, linked.Value);
        if (found.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new BuildResult([], found, counts);
        }

        ImmutableArray<OutputFile> output = [.. Render(composed.Value.Pages, render), .. composed.Value.Files];
        return new BuildResult(output, settings.Strict ? [.. found, .. Check(output, settings, parsed.Value.Settings)] : found, counts);
    }

    /// <summary>A last look at the finished pages: what it finds is a defect of the generator, not of the content.</summary>
    private static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> output, BuildSettings settings, SiteSettings site) =>
        Severities.Apply(
            [.. Checker.Check(output, new CheckSettings(settings.BaseUrl ?? site.BaseUrl, Ours: true))
                .Select(found => found with { Location = found.Location with { Path = "output/" + found.Location.Path } })],
            site.Severities);

    private static OutputFile[] Render(ImmutableArray<Page> pages, Func<Page, byte[]> render)
    {
        var files = new OutputFile[pages.Length];
        Parallel.For(0, pages.Length, i =>
            files[i] = new OutputFile(PathOf(pages[i].Frame.Address), render(pages[i])));
        return files;
    }

    /// <summary>The file behind an address: a folder's is its <c>index.html</c>.</summary>
    private static string PathOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private static BuildCounts CountsOf(Composition composition, LinkedSite linked) => new(
        composition.Pages.Count(page => page is not RedirectPage),
        linked.Texts.Sum(text => text.Prose.Mentions.Sum(mentions => mentions.Count(mention => mention.IsLink))),
        linked.Site.Concepts.Count(),
        linked.Site.Articles.Length);
}
