using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>What <c>robots.txt</c> tells crawlers (RFC 9309).</summary>
internal static class Robots
{
    public const string Path = "robots.txt";

    /// <summary>What a folder of ours without the file lacks.</summary>
    public static IEnumerable<Diagnostic> CheckPresence(SiteFolder folder) => folder.Ours && !folder.Has(Path)
        ? [new Diagnostic(Rules.RobotsBroken, TextLocation.OfFile(Path), "There is no robots.txt; write one that names the sitemap.")]
        : [];

    public static IEnumerable<Diagnostic> Check(SourceFile file, SiteFolder folder)
    {
        var namesSitemap = false;
        for (var line = 0; line < file.LineStarts.Length; line++)
        {
            var start = file.LineStarts[line];
            var end = line + 1 < file.LineStarts.Length ? file.LineStarts[line + 1] : file.Text.Length;
            var rule = file.Text[start..end].Split('#')[0].Trim();
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            var place = file.LocationOf(TextSpan.FromBounds(start, start + rule.Length));
            if (rule.Length > 0 && colon <= 0)
            {
                yield return new Diagnostic(Rules.RobotsBroken, place, $"'{StartTag.Shortened(rule)}' says nothing to a crawler; write « field: value ».");
            }
            else if (rule.Length > 0 && string.Equals(rule[..colon].Trim(), "sitemap", StringComparison.OrdinalIgnoreCase))
            {
                namesSitemap = true;
                if (SitemapProblem(rule[(colon + 1)..].Trim(), folder) is { } problem)
                {
                    yield return new Diagnostic(Rules.RobotsBroken, place, problem);
                }
            }
        }

        if (folder.Ours && !namesSitemap)
        {
            yield return new Diagnostic(Rules.RobotsBroken, TextLocation.OfFile(Path), $"robots.txt names no sitemap; add « Sitemap: {folder.Root.Absolute("/sitemap.xml")} ».");
        }
    }

    private static string? SitemapProblem(string address, SiteFolder folder)
    {
        if (WebAddress.SchemeOf(address) is not ("http" or "https"))
        {
            return $"'{StartTag.Shortened(address)}' is no absolute address; write the whole one.";
        }

        return Links.Problem(address, folder.Resolve(address, folder.UrlOf(Path)), folder) is { } problem
            ? $"'{StartTag.Shortened(address)}' {problem.Message}"
            : null;
    }
}
