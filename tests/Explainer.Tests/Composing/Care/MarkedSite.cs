using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Tests.Composing.Care;

/// <summary>A tiny site in memory; ▸ in its texts marks each place that a finding is expected at, and is taken out.</summary>
internal sealed record MarkedSite(ImmutableArray<InputFile> Files, ImmutableArray<TextLocation> Marks)
{
    private const char Mark = '▸';

    /// <summary>A site in French alone.</summary>
    public static MarkedSite French { get; } = InLanguages("fr");

    public static MarkedSite InLanguages(params string[] languages) => new MarkedSite([], [])
        .With("input/site.yml", $"title: {{{string.Join(", ", languages.Select(language => $"{language}: Site"))}}}\nlanguages: [{string.Join(", ", languages)}]\nbaseUrl: https://example.org\n");

    public MarkedSite With(string path, string text)
    {
        var plain = new StringBuilder();
        var marks = new List<int>();
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == Mark)
            {
                marks.Add(plain.Length);
            }
            else
            {
                plain.Append(c);
            }
        }

        var file = new SourceFile(path, plain.ToString());
        return new MarkedSite(
            [.. Files.Where(other => other.Path != path), new InputFile(path, Encoding.UTF8.GetBytes(file.Text))],
            [.. Marks.Where(mark => mark.Path != path), .. marks.Select(mark => file.LocationOf(new TextSpan(mark, 0)))]);
    }

    /// <summary>With a glossary whose concepts are written as in its file.</summary>
    public MarkedSite WithConcepts(string concepts) =>
        With("input/glossaries/glossary.yml", $"id: glossary\ntitle: {{fr: Glossaire, en: Glossary}}\nconcepts:\n{concepts}\n");

    public MarkedSite WithPage(string markdown) =>
        With("input/pages/page.md", $"---\ntitle: Page\nlang: fr\n---\n\n{markdown}\n");

    /// <summary>The findings of a rule; anything that is wrong with the site's form fails the test.</summary>
    public ImmutableArray<Diagnostic> Findings(Rule rule)
    {
        var found = SiteBuilder.Build(Files, new BuildSettings(), (_, _) => { }).Diagnostics;
        Assert.DoesNotContain(found, diagnostic => diagnostic.Rule.Code[2] != '4');
        return [.. found.Where(diagnostic => diagnostic.Rule == rule)];
    }

    /// <summary>Holds when a rule is broken at the marked places, and at no other.</summary>
    public ImmutableArray<Diagnostic> IsBrokenAtMarks(Rule rule)
    {
        var found = Findings(rule);
        var places = found.Select(diagnostic => diagnostic.Location with { Length = 0 });
        Assert.Equal(Marks.OrderBy(mark => mark, Comparer<TextLocation>.Create(TextLocation.Compare)), places);
        return found;
    }
}
