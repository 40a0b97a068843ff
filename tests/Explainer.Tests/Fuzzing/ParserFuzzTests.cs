using System.Collections.Immutable;
using System.Text;
using Explainer.CommandLine.Writing;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Tests.CommandLine;
using Explainer.Tests.Hostile;
using Explainer.Tests.Site;
using Explainer.Text;
using FsCheck.Fluent;

namespace Explainer.Tests.Fuzzing;

/// <summary>Whatever a file holds, a parser says where it is wrong and goes on.</summary>
public sealed class ParserFuzzTests
{
    private static readonly string[] Paths =
    [
        "input/site.yml", "input/articles/a.md", "input/pages/a.md", "input/glossaries/a.yml", "input/timeline.yml", "input/sources.yml", "input/annotations.yml", "input/map.geojson", "theme/strings/fr.yml", "seeds/a.txt",
    ];

    [Fact]
    public void Any_text_in_any_file_is_read_with_places_within_the_file() =>
        Fuzz.Check(from path in Gen.Elements(Paths) from text in HostileText.Any select (path, text), 1500, file => Read(file.path, file.text));

    [Fact]
    public void Any_front_matter_and_any_text_are_read_with_places_within_the_file() =>
        Fuzz.Check(
            from yaml in HostileText.OfYaml from text in HostileText.OfMarkdown select (yaml, text),
            700,
            file => Read("input/articles/a.md", $"---\ntitle: A\nlang: fr\ndate: 2022\n{file.yaml}\n---\n{file.text}"));

    [Fact]
    public void Any_bytes_are_read()
    {
        var bytes = Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Select(list => list.ToArray());
        Fuzz.Check(from path in Gen.Elements(Paths) from content in bytes select (path, content), 400, file => SiteParser.Parse([new InputFile(file.path, file.content)]));
    }

    [Fact]
    public void This_repositorys_own_files_are_read_however_they_were_spoilt()
    {
        string[] files =
        [
            "input/site.yml", "input/articles/almaty-janvier-2022.md", "input/glossaries/knb.yml", "input/timeline.yml", "input/sources.yml", "input/annotations.yml", "theme/strings/fr.yml",
        ];
        var texts = files.ToImmutableDictionary(path => path, path => File.ReadAllText(Path.Combine(Repository.Root, path)));
        Fuzz.Check(
            from path in Gen.Elements(files) from text in HostileText.Mutated(texts[path]) select (path, text),
            150,
            file => Read(file.path, file.text));
    }

    [Fact]
    public void The_runs_of_any_Markdown_make_up_the_texts_of_its_blocks() =>
        Fuzz.Check(HostileText.OfMarkdown, 700, markdown =>
        {
            var site = SiteParser.Parse([Input("input/site.yml", HostileSite.Settings), Input("input/articles/a.md", HostileSite.Article(markdown))]).Value;
            foreach (var block in site.Articles.Single().Text.Blocks)
            {
                Assert.Equal(block.Text, string.Concat(block.Runs.Select(run => block.Text.Substring(run.Span.Start, run.Span.Length))));
                Assert.All(block.Runs, run => Assert.InRange(run.Source.End, run.Source.Start, site.Articles.Single().Text.Source.Text.Length));
            }
        });

    [Fact]
    public void Any_site_that_is_built_is_harmless_and_any_other_is_told_why() =>
        Fuzz.Check(
            from markdown in HostileText.OfMarkdown from body in HostileText.OfMarkdown from label in HostileText.OfWords select (markdown, body, label),
            250,
            texts =>
            {
                var body = HostileSite.Quoted(texts.body);
                var result = HostileSite.Build(
                    ("input/articles/a.md", HostileSite.Article(texts.markdown)),
                    ("input/glossaries/g.yml", $"id: g\ntitle: G\nconcepts: [{{id: otsc, prefLabel: OTSC, altLabel: [{HostileSite.Quoted(texts.label)}], definition: {body}, body: {body}}}]\n"),
                    ("input/sources.yml", "- {id: s, type: book, title: S}\n"));

                Assert.Equal(result.Files.IsEmpty, result.Diagnostics.Any(found => found.Severity == Severity.Error));
                Assert.Empty(HarmlessOutput.Findings(result.Files));
                Assert.Empty(HarmlessOutput.OwnFaults(result.Files));
            });

    [Fact]
    public void Any_date_is_read_or_is_none()
    {
        var date = Gen.Elements("2022", "-", "01", "05", "/", "?", "~", "%", "X", "Y", "T", ":", "Z", "..", "21", "0", "-2022", "E", "S3", "1", "{", " ").ListOf().Select(string.Concat);
        Fuzz.Check(date, 3000, text =>
        {
            var read = EdtfDate.Parse(text);
            Assert.Equal(read, EdtfDate.Parse(text));
        });
    }

    [Fact]
    public void Any_picture_has_a_size_or_none()
    {
        string[] starts = ["89504E470D0A1A0A0000000D49484452", "FFD8FFE0", "474946383961", "5249464600000000574542505650382", "00000018667479706176696600000000", "3C73766720", "EFBBBF3C737667"];
        var picture =
            from start in Gen.Elements(starts.Where(start => start.Length % 2 == 0).ToArray())
            from rest in Gen.Elements((byte)0, (byte)1, (byte)8, (byte)0x0C, (byte)0x7F, (byte)0xC0, (byte)0xC2, (byte)0xD8, (byte)0xFF, (byte)'i', (byte)'p', (byte)'m', (byte)'e', (byte)'t', (byte)'a', (byte)'"', (byte)'>').ListOf()
            select (byte[])[.. Convert.FromHexString(start), .. rest];
        Fuzz.Check(from name in Gen.Elements("a.png", "a.jpg", "a.gif", "a.webp", "a.avif", "a.svg") from content in picture select (name, content), 300, file =>
        {
            var result = HostileSite.BuildBytes(
                ("input/articles/a.md", Encoding.UTF8.GetBytes(HostileSite.Article($"![Un dessin](/assets/{file.name})"))),
                ($"input/assets/{file.name}", file.content));
            Assert.Equal(result.Files.IsEmpty, result.Diagnostics.Any(found => found.Rule == Rules.BadImage));
        });
    }

    [Fact]
    public void Any_manifest_is_read_or_is_none()
    {
        using var folder = new TemporaryFolder();
        var json = Gen.Elements("{", "}", "[", "]", ",", ":", "\"generator\"", "\"explainer\"", "\"files\"", "\"a\"", "7", "null", "\\", "\"", " ", "\u0000", "{\"generator\":\"explainer\",\"files\":{").ListOf().Select(string.Concat);
        Fuzz.Check(json, 300, text => Manifest.Read(folder.With("manifest.json", text).Root)?.ToJson());
    }

    private static void Read(string path, string text)
    {
        var file = new SourceFile(path, text);
        var longest = file.LineStarts.Select((start, line) => (line + 1 < file.LineStarts.Length ? file.LineStarts[line + 1] : text.Length) - start).Max();
        foreach (var found in SiteParser.Parse([Input(path, text)]).Diagnostics.Where(found => found.Location.Path == path))
        {
            Assert.InRange(found.Location.Line, 0, file.LineStarts.Length);
            Assert.InRange(found.Location.Column, 0, longest + 1);
            Assert.NotEmpty(found.Message);
        }
    }

    private static InputFile Input(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
