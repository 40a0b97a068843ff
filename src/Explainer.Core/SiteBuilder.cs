using System.Buffers;
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
public sealed record BuildSettings(string? BaseUrl = null, bool Strict = false, bool Drafts = false, bool Portable = false)
{
    /// <summary>Where the site is published, in its normal form (<see cref="WebAddress.BaseOf"/>); null takes the site's own.</summary>
    public string? BaseUrl { get; init; } = BaseUrl is null ? null : WebAddress.BaseOf(BaseUrl) ?? BaseUrl;

    /// <summary>Told how far the build is, from any thread.</summary>
    public Action<BuildProgress>? Progress { get; init; }
}

/// <summary>The stages of a build, in their order.</summary>
public enum BuildStage
{
    Parse,
    Link,
    Compose,
    Search,
    Render,
    Check,
}

/// <summary>How far a build is.</summary>
/// <param name="Stage">What it does.</param>
/// <param name="Done">How many of <paramref name="Total"/> are done.</param>
/// <param name="Total">How many there are to do; zero where it is not known.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done = 0, int Total = 0);

/// <summary>How much was made.</summary>
public sealed record BuildCounts(int Pages, int Links, int Concepts, int Articles);

/// <summary>What a build made.</summary>
/// <param name="Files">Every file of the output, pages rendered when their bytes are asked for; empty when there is an error.</param>
/// <param name="Diagnostics">Everything found, by place; what a strict build finds in the finished pages comes last.</param>
/// <param name="Counts">How much was made.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts);

/// <summary>A site as far as it is made before its pages are rendered.</summary>
/// <param name="Composition">Its pages and the files that are written as they are; of no use where there is an error.</param>
/// <param name="Diagnostics">Everything found, by place.</param>
/// <param name="Counts">How much there is.</param>
/// <param name="Settings">What <c>site.yml</c> says.</param>
public sealed record ComposedSite(Composition Composition, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts, SiteSettings Settings)
{
    /// <summary>Whether nothing may be made of it.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>The whole build: parse, link, compose, render, check.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site.</summary>
    /// <param name="files">The site folder's files over the theme's built-in ones.</param>
    /// <param name="settings">What is asked for.</param>
    /// <param name="render">The theme: writes a page as HTML in UTF-8.</param>
    public static BuildResult Build(ImmutableArray<InputFile> files, BuildSettings settings, Action<Page, IBufferWriter<byte>> render)
    {
        var site = Compose(files, settings);
        if (site.HasErrors)
        {
            return new BuildResult([], site.Diagnostics, site.Counts);
        }

        settings.Progress?.Invoke(new BuildProgress(BuildStage.Search));
        var composition = site.Composition.WithSearch();
        ImmutableArray<OutputFile> output = [.. Pages(composition.Pages, render, settings.Progress), .. composition.Files];
        if (!settings.Strict)
        {
            return new BuildResult(output, site.Diagnostics, site.Counts);
        }

        var made = Made(output);
        return new BuildResult(made, [.. site.Diagnostics, .. Check(made, settings, site.Settings)], site.Counts);
    }

    /// <summary>The build up to the pages, for who renders them one by one.</summary>
    /// <param name="files">The site folder's files over the theme's built-in ones.</param>
    /// <param name="settings">What is asked for.</param>
    /// <param name="memory">What was parsed before; null remembers nothing.</param>
    public static ComposedSite Compose(ImmutableArray<InputFile> files, BuildSettings settings, ParsedFiles? memory = null)
    {
        settings.Progress?.Invoke(new BuildProgress(BuildStage.Parse));
        var parsed = SiteParser.Parse(files, settings.Drafts, memory);
        settings.Progress?.Invoke(new BuildProgress(BuildStage.Link));
        var linked = Linker.Link(parsed.Value);
        settings.Progress?.Invoke(new BuildProgress(BuildStage.Compose));
        var severities = parsed.Value.Settings.Severities;
        var hasErrors = Severities.Apply([.. parsed.Diagnostics, .. linked.Diagnostics], severities).Any(found => found.Severity == Severity.Error);
        var composed = Composer.Compose(linked.Value, settings.BaseUrl, settings.Portable, isOnlyChecked: hasErrors);
        var found = Severities.Apply([.. parsed.Diagnostics, .. linked.Diagnostics, .. composed.Diagnostics], severities);
        return new ComposedSite(composed.Value, found, CountsOf(composed.Value, linked.Value), parsed.Value.Settings);
    }

    /// <summary>A last look at the finished pages: what it finds is a defect of the generator, not of the content.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> output, BuildSettings settings, SiteSettings site)
    {
        settings.Progress?.Invoke(new BuildProgress(BuildStage.Check));
        return Severities.Apply(
            [.. Checker.Check(output, new CheckSettings(settings.BaseUrl ?? site.BaseUrl, Ours: true))
                .Select(found => found with { Location = found.Location with { Path = "output/" + found.Location.Path } })],
            site.Severities);
    }

    private static IEnumerable<OutputFile> Pages(ImmutableArray<Page> pages, Action<Page, IBufferWriter<byte>> render, Action<BuildProgress>? progress)
    {
        var done = 0;
        return pages.Select(page => new OutputFile(PathOf(page.Frame.Address), writer =>
        {
            progress?.Invoke(new BuildProgress(BuildStage.Render, Interlocked.Increment(ref done), pages.Length));
            render(page, writer);
        }));
    }

    private static ImmutableArray<OutputFile> Made(ImmutableArray<OutputFile> files)
    {
        var made = new OutputFile[files.Length];
        Parallel.For(0, files.Length, i => made[i] = files[i].Made());
        return [.. made];
    }

    /// <summary>The file behind an address: a folder's is its <c>index.html</c>.</summary>
    public static string PathOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private static BuildCounts CountsOf(Composition composition, LinkedSite linked) => new(
        composition.Pages.Count(page => page is not RedirectPage),
        linked.Texts.Sum(text => text.Prose.Mentions.Sum(mentions => mentions.Count(mention => mention.IsLink))),
        linked.Site.Concepts.Count(),
        linked.Site.Articles.Length);
}
