using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>The files that tell hosts and robots what to do; <c>_headers</c> is the one place of the header policy.</summary>
internal static class HostFiles
{
    private const string Headers = """
        /*
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Strict-Transport-Security: max-age=31536000; includeSubDomains
          Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()
        /theme/*
          Cache-Control: public, max-age=31536000, immutable

        """;

    /// <summary>What is made besides pages in one language, as far as a reader may be led to it.</summary>
    public static readonly ImmutableArray<string> Addresses = ["/sitemap.xml", "/robots.txt", "/glossaire.jsonld", "/404.html"];

    public static OutputFile HeadersFile() => Text("_headers", Headers.ReplaceLineEndings("\n"));

    public static OutputFile Robots(SiteFrame site) => Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute("/sitemap.xml")}\n");

    /// <summary>Addresses that once led somewhere, and where that is now.</summary>
    /// <remarks>
    /// Twice: Netlify prefers the file that stands at the old address unless the status ends in « ! » (docs.netlify.com, shadowing);
    /// Cloudflare Pages knows no such status, drops the line and reads the next.
    /// </remarks>
    public static OutputFile Redirects(ImmutableArray<Redirect> redirects, SiteFrame site) =>
        Text("_redirects", string.Concat(redirects.Select(redirect => $"{redirect.From.Id} {site.BasePath}{redirect.To} 301!\n{redirect.From.Id} {site.BasePath}{redirect.To} 301\n")));

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

/// <summary>An old address and the page that it leads to.</summary>
internal sealed record Redirect(Reference From, string To);
