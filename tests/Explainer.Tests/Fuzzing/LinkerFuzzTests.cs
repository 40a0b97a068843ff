using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Linking;
using Explainer.Parsing;
using Explainer.Tests.Hostile;
using Explainer.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Fuzzing;

/// <summary>Whatever a text and its glossary say, linking changes no word.</summary>
public sealed class LinkerFuzzTests
{
    private static readonly Gen<(string Text, string[] Labels)> Sites =
        from text in HostileText.OfWords
        from labels in Gen.ListOf(HostileText.OfWords, 6)
        select (text, labels.Append("OTSC").Append("révolution de couleur").Select(label => label.Trim()).ToArray());

    [Fact]
    public void Mentions_lie_within_their_block_in_order_and_never_overlap() =>
        Fuzz.Check(Sites, 500, site =>
        {
            foreach (var mentions in Link(site.Text, site.Labels).Texts.SelectMany(text => text.Prose.Mentions.Select((mentions, block) => (mentions, text.Prose.Prose.Blocks[block].Text))))
            {
                var end = 0;
                foreach (var mention in mentions.mentions.Where(mention => mention.Outcome is not (MentionOutcome.InCode or MentionOutcome.InLink or MentionOutcome.InHeading)))
                {
                    Assert.InRange(mention.Span.Start, end, mentions.Text.Length);
                    Assert.InRange(mention.Span.End, mention.Span.Start, mentions.Text.Length);
                    end = mention.Span.End;
                }
            }
        });

    [Fact]
    public void A_reader_reads_the_same_words_with_links_and_without_and_no_link_lies_in_another() =>
        Fuzz.Check(Sites, 150, site =>
        {
            var (linked, plain) = (Body(site.Text, site.Labels), Body(site.Text, ["rien"]));

            Assert.Equal(plain?.Text, linked?.Text);
            Assert.Equal(0, linked?.Nested ?? 0);
        });

    [Fact]
    public void Linking_twice_gives_the_same_and_so_does_another_order_of_files() =>
        Fuzz.Check(Sites, 150, site => Assert.Equal(
            Link(site.Text, site.Labels).Texts.SelectMany(text => text.Prose.Mentions).SelectMany(mentions => mentions),
            Linker.Link(SiteParser.Parse([.. Files(site.Text, site.Labels).Reverse()]).Value).Value.Texts.SelectMany(text => text.Prose.Mentions).SelectMany(mentions => mentions)));

    [Fact]
    public void A_quote_of_a_block_with_all_that_stands_around_it_is_found_where_it_was_taken() =>
        Fuzz.Check(
            from text in HostileText.OfWords from start in Gen.Choose(0, 1000) from length in Gen.Choose(1, 60) select (text, start, length),
            500,
            quote =>
            {
                var block = SiteParser.Parse(Files(quote.text, [])).Value.Articles.Single().Text.Blocks.FirstOrDefault(block => block.Text.Length > 0)?.Text ?? "";
                var start = block.Length == 0 ? 0 : quote.start % block.Length;
                var exact = block[start..Math.Min(start + quote.length, block.Length)];
                // Texts are compared in NFC (rule 1), so that nobody can quote a mark without its letter, or a letter without its mark.
                var cutsLetter = IsMarkAt(block, start) || IsMarkAt(block, start + exact.Length);
                if (!exact.Any(char.IsLetter) || exact.Any(char.IsSurrogate) || block[..start].Any(char.IsSurrogate) || exact != exact.Normalize() || cutsLetter)
                {
                    return;
                }

                var annotation = $"- {{id: n, target: {{article: a, quote: {{exact: {HostileSite.Quoted(exact)}, prefix: {HostileSite.Quoted(block[..start])}, suffix: {HostileSite.Quoted(block[(start + exact.Length)..])}}}}}, motivation: commenting, body: N}}\n";
                var linked = Linker.Link(SiteParser.Parse([.. Files(quote.text, []), Input("input/annotations.yml", annotation)]).Value);

                Assert.DoesNotContain(linked.Diagnostics, found => found.Rule == Diagnostics.Rules.QuoteNotFound);
            });

    private static bool IsMarkAt(string text, int at) => at < text.Length && char.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static LinkedSite Link(string text, string[] labels) => Linker.Link(SiteParser.Parse(Files(text, labels)).Value).Value;

    private static (string Text, int Nested)? Body(string text, string[] labels)
    {
        var result = SiteBuilder.Build([.. Files(text, labels), .. Theme.Theme.Files], new BuildSettings(), Theme.Theme.Render);
        if (result.Files.FirstOrDefault(file => file.Path == "articles/a/index.html") is not { } file)
        {
            return null;
        }

        var body = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)).QuerySelector(".article-body")!; // an article has a body
        foreach (var added in body.QuerySelectorAll("[data-added]").ToList())
        {
            added.Remove();
        }

        return (body.TextContent, body.QuerySelectorAll("a a").Length);
    }

    // Labels that two concepts could claim are an error; here that is not the matter.
    private static ImmutableArray<InputFile> Files(string text, string[] labels) =>
    [
        Input("input/site.yml", $"{HostileSite.Settings}linking: {{occurrence: all}}\nrules: {{EX2001: off, EX3002: off, EX3003: off, EX3007: off, EX3008: off}}\n"),
        Input("input/articles/a.md", HostileSite.Article(text)),
        Input("input/glossaries/g.yml", $"id: g\ntitle: G\nconcepts:\n{string.Concat(labels.Select((label, i) => $"  - {{id: c{i}, prefLabel: {HostileSite.Quoted(label.Length == 0 ? "rien" : label)}}}\n"))}"),
    ];

    private static InputFile Input(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
