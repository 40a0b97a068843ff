using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Writing;

/// <summary>What a second build does, by the whole pipeline: as much as needed, and what a first one would have done.</summary>
public sealed class BuildAgainTests
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private const string Glossary = "input/glossaries/physique.yml";

    public static TheoryData<string, string, string> Changes => new()
    {
        { "input/articles/chaleur.md", "Un texte bref", "Un texte court" },
        { "input/articles/chaleur.md", "chauffé gagne", "chauffé, gagne" },
        { "input/pages/methode.md", "Un mot", "Deux mots" },
        { Glossary, "Les mots de la physique", "Les mots du physicien" },
        { Glossary, "lycéen", "collégien" },
        { Glossary, "id: grandeur", "id: mesure # " },
        { Glossary, "type: concept", "type: document" },
        { Glossary, "\"entropie\"", "\"entropie réelle\"" },
        { Glossary, "désordre", "gaz" },
        { Glossary, "entropies vraies", "gaz" },
        { Glossary, "jamais seul", "pas seul" },
        { Glossary, "d’état", "de mesure" },
        { Glossary, "broader: [grandeur]", "broader: [machine]" },
        { Glossary, "related: [machine]", "related: [grandeur]" },
        { Glossary, "example.net", "example.com" },
        { Glossary, "start: 1865", "start: 1864" },
        { Glossary, "end: 1999", "end: 1998" },
        { Glossary, "lat: 47.4", "lat: 47.5" },
        { Glossary, "Symbole", "Signe" },
        { Glossary, "value: {fr: \"S\"}", "value: {fr: \"H\"}" },
        { Glossary, "asOf: 1865", "asOf: 1866" },
        { Glossary, ", source: clausius}", "}" },
        { Glossary, "sources: [clausius]", "sources: []" },
        { Glossary, "case: auto", "case: sensitive" },
        { Glossary, "inflect: true", "inflect: false" },
        { Glossary, "occurrence: section", "occurrence: none" },
        { "input/timeline.yml", "1865-04-24", "1865-04-25" },
        { "input/sources.yml", "verschiedene", "andere" },
        { "input/annotations.yml", "Sans exception", "Sans nulle exception" },
        { "input/site.yml", "title: \"Physique\"", "title: \"La physique\"" },
        { "input/site.yml", "https://example.org", "https://example.org/physique" },
        { "input/assets/note.txt", "jointe", "à part" },
        { "theme/assets/icon.svg", "0 0 1 1", "0 0 2 2" },
        { "seeds/chaleur.txt", "entropie.", "entropie !" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void After_a_change_the_output_is_a_clean_builds_byte_for_byte_and_only_what_differs_was_written(string path, string text, string replacement)
    {
        using var site = EveryKindOfInput.Write();
        Build(site, "output");
        var before = Hashes(site, "output");
        Age(site, before.Keys);
        site.With(path, site.Read(path).Replace(text, replacement, StringComparison.Ordinal));
        if (replacement.StartsWith("id: mesure", StringComparison.Ordinal))
        {
            site.With(path, site.Read(path).Replace("[grandeur]", "[mesure]", StringComparison.Ordinal));
        }

        Build(site, "output");
        Build(site, "clean");

        var after = Hashes(site, "output");
        Assert.Equal(Hashes(site, "clean"), after);
        Assert.NotEqual(before, after);
        Assert.All(after, file => Assert.Equal(
            before.TryGetValue(file.Key, out var same) && same == file.Value,
            File.GetLastWriteTimeUtc(site.PathOf($"output/{file.Key}")) == LongAgo));
    }

    [Fact]
    public void When_nothing_changed_nothing_is_built_and_no_time_moves()
    {
        using var site = EveryKindOfInput.Write();
        Build(site, "output");
        var times = Times(site);

        Assert.Contains("nothing to do", Build(site, "output"), StringComparison.Ordinal);
        Assert.Equal(times, Times(site));
        Assert.Equal(["input", "output", "seeds", "theme"], site.Entries());
    }

    [Theory]
    [InlineData("output/index.html", "touched")]
    [InlineData("output/index.html", null)]
    [InlineData("output/Thumbs.db", "what Windows leaves")]
    public void What_somebody_did_to_the_output_since_is_put_right(string path, string? text)
    {
        using var site = EveryKindOfInput.Write();
        Build(site, "output");
        Build(site, "clean");
        File.Delete(site.PathOf(path));
        _ = text is null ? site : site.With(path, text);

        Build(site, "output");

        Assert.Equal(Hashes(site, "clean"), Hashes(site, "output"));
    }

    [Fact]
    public void A_warning_is_given_by_every_build()
    {
        using var site = EveryKindOfInput.Write();
        site.With(Glossary, site.Read(Glossary).Replace(", source: clausius}", "}", StringComparison.Ordinal));

        Assert.Contains("warning EX4007", Build(site, "output"), StringComparison.Ordinal);
        Assert.Contains("warning EX4007", Build(site, "output"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copied_output_whose_times_say_nothing_is_known_by_its_bytes()
    {
        using var site = EveryKindOfInput.Write();
        Build(site, "output");
        Directory.CreateDirectory(site.PathOf("copy"));
        foreach (var path in site.Files("output").Reverse())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(site.PathOf($"copy/{path}"))!); // a path in the folder has a folder
            File.WriteAllBytes(site.PathOf($"copy/{path}"), File.ReadAllBytes(site.PathOf($"output/{path}")));
        }

        File.SetLastWriteTimeUtc(site.PathOf("copy/index.html"), DateTime.UtcNow.AddHours(1));

        Assert.Contains("nothing to do", Build(site, "copy"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verbose_build_tells_the_time_of_each_stage_in_order()
    {
        using var site = EveryKindOfInput.Write();

        const string Time = @" \d+\.\d\d s, ";
        Assert.Matches($"read{Time}parse{Time}link{Time}compose{Time}search{Time}render and write{Time[..^2]}\n", Build(site, "output", "--verbose"));
        Assert.Matches($"render{Time}check{Time}write", Build(site, "checked", "--verbose", "--strict"));
    }

    private static string Build(TemporaryFolder site, string output, params string[] options)
    {
        using var said = new StringWriter();
        var status = CommandLineProgram.Run(["-o", output, .. options], said, said, site.Root, _ => null);
        Assert.True(status == (int)ExitStatus.Done, said.ToString());
        return said.ToString();
    }

    private static SortedDictionary<string, string> Hashes(TemporaryFolder site, string folder) => new(
        site.Files(folder).ToDictionary(path => path, path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.PathOf($"{folder}/{path}")))), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static Dictionary<string, DateTime> Times(TemporaryFolder site) =>
        site.Files("output").ToDictionary(path => path, path => File.GetLastWriteTimeUtc(site.PathOf($"output/{path}")), StringComparer.Ordinal);

    private static void Age(TemporaryFolder site, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(site.PathOf($"output/{path}"), LongAgo);
        }
    }
}
