using Explainer.CommandLine;
using Explainer.Tests.CommandLine;

namespace Explainer.Tests.Hostile;

/// <summary>Everything that an editor did wrong, in one run, a line each.</summary>
public sealed class BadInputTests
{
    /// <summary>A file and what is said of it: code, line and column; none where another file's finding names it.</summary>
    private static readonly (string Path, string Text, string Code, int Line, int Column)[] Faults =
    [
        ("input/articles/ouvert.md", "---\ntitle: A\n", "EX1020", 1, 1),
        ("input/articles/yaml.md", "---\ntitle: [A\n---\nUn.\n", "EX1008", 2, 8),
        ("input/articles/cle.md", "---\ntitel: A\ntitle: A\nlang: fr\ndate: 2022\n---\nUn.\n", "EX1012", 2, 1),
        ("input/articles/deux.md", "---\ntitle: A\ntitle: B\nlang: fr\ndate: 2022\n---\nUn.\n", "EX1011", 3, 1),
        ("input/articles/date.md", "---\ntitle: C\nlang: fr\ndate: hier\n---\nUn.\n", "EX1016", 4, 7),
        ("input/articles/lien.md", "---\ntitle: D\nlang: fr\ndate: 2022\n---\nUn [lien](/nulle-part/).\n", "EX3002", 6, 4),
        ("input/articles/ancre.md", "---\ntitle: E\nlang: fr\ndate: 2022\n---\nUn [lien](/articles/date/#rien).\n", "EX3003", 6, 4),
        ("input/articles/terme.md", "---\ntitle: F\nlang: fr\ndate: 2022\n---\nUn [terme](term:rien).\n", "EX2003", 6, 4),
        ("input/articles/html.md", "---\ntitle: G\nlang: fr\ndate: 2022\n---\nUn <b>gras</b>.\n", "EX1021", 6, 4),
        ("input/articles/image.md", "---\ntitle: H\nlang: fr\ndate: 2022\n---\n![Une image](/assets/rien.png)\n", "EX3002", 6, 1),
        ("input/glossaries/mots.yml", "id: mots\ntitle: M\nconcepts:\n  - {id: un, prefLabel: mot}\n  - {id: un, prefLabel: autre}\n", "EX1023", 5, 10),
        ("input/glossaries/encore.yml", "id: encore\ntitle: E\nconcepts:\n  - {id: deux, prefLabel: pareil}\n", "", 0, 0),
        ("input/glossaries/formes.yml", "id: formes\ntitle: F\nconcepts:\n  - {id: six, prefLabel: pareil}\n", "EX2001", 4, 26),
        ("input/glossaries/lien.yml", "id: lien\ntitle: L\nconcepts:\n  - {id: trois, prefLabel: trois, related: [rien]}\n", "EX3001", 4, 45),
        ("input/sources.yml", "- {id: s, type: book, title: S, URL: \"ftp://a\"}\n", "EX1017", 1, 38),
        ("input/annotations.yml", "- {id: n, target: {article: date, quote: {exact: rien du tout}}, motivation: commenting, body: N}\n", "EX2004", 1, 42),
    ];

    [Fact]
    public void All_faults_are_told_in_one_run_with_their_places_and_the_last_good_output_stays()
    {
        using var site = new TemporaryFolder().With("input/site.yml", HostileSite.Settings).With("input/pages/seul.md", "---\ntitle: Seul\nlang: fr\n---\nUn.\n");
        Assert.Equal(0, Build(site).Status);
        var before = site.Read("output/manifest.json");
        foreach (var fault in Faults)
        {
            site.With(fault.Path, fault.Text);
        }

        var outcome = Build(site);

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Empty(outcome.Output);
        Assert.All(Faults.Where(fault => fault.Code.Length > 0), fault => Assert.True(
            outcome.ErrorLines.Any(line => line.StartsWith($"{fault.Path}({fault.Line},{fault.Column}): error {fault.Code}: ", StringComparison.Ordinal)),
            $"{fault.Path}({fault.Line},{fault.Column}) {fault.Code}\n{outcome.Error}"));
        Assert.All(outcome.ErrorLines, line => Assert.Matches("^(input/.*: (error|warning) EX[0-9]{4}: .*[.?]|.*: nothing was written)$", line));
        Assert.Equal(before, site.Read("output/manifest.json"));
        Assert.Equal(["input", "output"], site.Entries());
    }

    private static Outcome Build(TemporaryFolder site)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = CommandLineProgram.Run(["-o", "output"], new ExecutionEnvironment(output, error, site.Root, _ => null), (files, settings) => SiteBuilder.Build(files, settings, Theme.Theme.Render));
        return new Outcome(status, status == 0 ? "" : output.ToString(), error.ToString());
    }
}
