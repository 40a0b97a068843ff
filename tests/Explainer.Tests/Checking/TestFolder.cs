using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.Checking;

/// <summary>A finished folder in memory. Where a finding is expected, its text has the mark ▸, which the checker does not get to see.</summary>
internal sealed record TestFolder(ImmutableSortedDictionary<string, string> Files, CheckSettings Settings)
{
    private const char Mark = '▸';

    /// <summary>A small site that breaks no rule.</summary>
    public static readonly TestFolder Clean = new(
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            .Add("index.html", Page("fr", "Accueil", "/", """<p id="debut">Bienvenue. <a href="page/">Une page</a>, <a href="/en/" hreflang="en">English</a>.</p>""", Alternates))
            .Add("en/index.html", Page("en", "Home", "/en/", "<p>Welcome.</p>", Alternates))
            .Add("page/index.html", Page("fr", "Page", "/page/", "<h2>Les faits</h2><p id=\"été\">L’OTSC réunit <em>six</em> États. <a href=\"#%C3%A9t%C3%A9\">Ici</a>.</p>\n<!-- body -->"))
            .Add("404.html", Page("fr", "Rien ici", null, "<p><a href=\"/\">Accueil</a></p>"))
            .Add("sitemap.xml", Sitemap("/", "/en/", "/page/"))
            .Add("feed.xml", Feed("""<entry><id>https://exemple.org/page/</id><title>Page</title><updated>2022-01-11T00:00:00Z</updated><link href="https://exemple.org/page/"/></entry>"""))
            .Add("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: https://exemple.org/sitemap.xml # tout\n")
            .Add("_redirects", "# anciennes adresses\n/ancienne/ /page/ 301\n/vieux/* /page/:splat\n")
            .Add("glossaire.jsonld", """{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#"}, "@graph": [{"@id": "#otsc", "@type": "skos:Concept"}]}""")
            .Add("theme/site.css", "/* url(nulle-part.png) */ a { background: url('image.png') } b { content: \"url(rien.png)\" }")
            .Add("theme/image.png", "PNG"),
        new CheckSettings("https://exemple.org", Ours: true));

    private const string Alternates =
        """<link rel="alternate" hreflang="fr" href="https://exemple.org/"><link rel="alternate" hreflang="en" href="https://exemple.org/en/"><link rel="alternate" hreflang="x-default" href="https://exemple.org/">""";

    public static string Page(string language, string title, string? address, string body, string head = "") =>
        $$"""
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8"><title>{{title}} – Site</title>
        {{(address is null ? "" : $"<link rel=\"canonical\" href=\"https://exemple.org{address}\">")}}
        <link rel="stylesheet" href="/theme/site.css">{{head}}
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage"}</script>
        <!-- head -->
        </head>
        <body><h1>{{title}}</h1>
        {{body}}
        </body>
        </html>
        """;

    public static string Sitemap(params string[] addresses) =>
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + string.Concat(addresses.Select(address => $"<url><loc>https://exemple.org{address}</loc></url>\n")) + "</urlset>";

    public static string Feed(string entries) =>
        $"""
        <feed xmlns="http://www.w3.org/2005/Atom"><id>https://exemple.org/</id><title>Site</title><updated>2022-01-11T00:00:00+06:00</updated>
        <author><name>Site</name></author><link rel="self" href="https://exemple.org/feed.xml"/>
        {entries}
        </feed>
        """;

    public TestFolder With(string path, string text) => this with { Files = Files.SetItem(path, text) };

    public TestFolder Without(string path) => this with { Files = Files.Remove(path) };

    public TestFolder Edit(string path, string old, string replacement)
    {
        Assert.Contains(old, Files[path], StringComparison.Ordinal);
        return With(path, Files[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>The page <c>/page/</c> with something more in its body.</summary>
    public TestFolder WithBody(string html) => Edit("page/index.html", "<!-- body -->", html);

    /// <summary>The page <c>/page/</c> with something more in its head.</summary>
    public TestFolder WithHead(string html) => Edit("page/index.html", "<!-- head -->", html);

    /// <summary>The same files somewhere that this generator did not make.</summary>
    public TestFolder OfOthers(string? baseUrl = null) => this with { Settings = new CheckSettings(baseUrl) };

    public ImmutableArray<Diagnostic> Check(ReadFiles? memory = null, ParallelOptions? manner = null) => Checker.Check(
        [.. Files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value.Replace(Mark.ToString(), "", StringComparison.Ordinal))))],
        Settings,
        memory,
        manner);

    public void IsClean() => Assert.Empty(Check().Select(Shown));

    /// <summary>Just this rule is broken, at the marks; without any, once and by this file as a whole.</summary>
    public void Breaks(Rule rule, string? wholeFile = null, int times = 1)
    {
        var found = Check();
        Assert.All(found, finding => Assert.True(finding.Rule == rule, Shown(finding)));
        Assert.Equal(
            wholeFile is null ? Files.SelectMany(file => Marks(file.Key, file.Value)) : Enumerable.Repeat($"{wholeFile}(0,0)", times),
            found.Select(finding => $"{finding.Location.Path}({finding.Location.Line},{finding.Location.Column})"));
    }

    private static IEnumerable<string> Marks(string path, string text)
    {
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var marks = 0;
            for (var at = lines[line].IndexOf(Mark); at >= 0; at = lines[line].IndexOf(Mark, at + 1))
            {
                yield return $"{path}({line + 1},{at + 1 - marks++})";
            }
        }
    }

    private static string Shown(Diagnostic finding) =>
        $"{finding.Location.Path}({finding.Location.Line},{finding.Location.Column}): {finding.Rule.Code}: {finding.Message}";
}
