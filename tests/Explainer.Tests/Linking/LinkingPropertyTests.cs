using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Composing;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing;
using Explainer.Rendering;
using Explainer.Text;
using FsCheck.Xunit;

namespace Explainer.Tests.Linking;

/// <summary>What holds for every text.</summary>
public sealed class LinkingPropertyTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(MixedTexts)])]
    public void Mentions_never_overlap_and_stand_in_one_run_of_words_with_one_language_and_one_link(MixedText article)
    {
        var prose = Link(article.Text, MixedTexts.Concepts);
        for (var block = 0; block < prose.Mentions.Length; block++)
        {
            var end = 0;
            foreach (var mention in prose.Mentions[block])
            {
                Assert.InRange(mention.Span.Start, end, prose.Prose.Blocks[block].Text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, prose.Prose.Blocks[block].Text.Length);
                end = mention.Span.End;
                var runs = prose.Prose.Blocks[block].Runs.Where(run => run.Span.Overlaps(mention.Span)).ToList();
                Assert.Single(runs.Select(run => run.Link).Distinct());
                Assert.True(mention.Outcome == MentionOutcome.Explicit || runs.Select(run => run.Language).Distinct(StringComparer.Ordinal).Count() == 1);
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(MixedTexts)])]
    public void A_mention_covers_whole_grapheme_clusters_of_its_words(MixedText article)
    {
        var prose = Link(article.Text, MixedTexts.Concepts);
        foreach (var (block, mentions) in prose.Prose.Blocks.Zip(prose.Mentions))
        {
            foreach (var stretch in mentions.Where(mention => mention.Outcome != MentionOutcome.Explicit))
            {
                // Where code or a link ends inside a cluster, so does the mention.
                var runs = block.Runs.Where(run => run.Span.Overlaps(stretch.Span)).ToList();
                var boundaries = StringInfo.ParseCombiningCharacters(block.Text).Append(block.Text.Length).Concat(Ends(block, runs[0])).ToHashSet();
                Assert.Contains(stretch.Span.Start, boundaries);
                Assert.Contains(stretch.Span.End, boundaries);
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(MixedTexts)])]
    public void The_order_of_glossaries_and_concepts_does_not_matter(MixedText article, uint turn)
    {
        var turned = MixedTexts.Concepts.Skip((int)(turn % (uint)MixedTexts.Concepts.Length)).Concat(MixedTexts.Concepts).Take(MixedTexts.Concepts.Length).ToArray();

        Assert.Equal(
            Link(article.Text, MixedTexts.Concepts).Mentions.Select(mentions => string.Join(' ', mentions)),
            Link(article.Text, [.. turned.Reverse()]).Mentions.Select(mentions => string.Join(' ', mentions)));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(MixedTexts)])]
    public void The_page_s_text_without_its_links_is_the_text(MixedText article)
    {
        var linked = Render(article.Text, MixedTexts.Concepts);

        Assert.Equal(Render(article.Text, ["id: otsc, prefLabel: {fr: Rien}"]).TextContent, linked.TextContent);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(MixedTexts)])]
    public void No_link_is_in_a_link_and_each_is_a_mention_as_written(MixedText article)
    {
        var links = Render(article.Text, MixedTexts.Concepts).QuerySelectorAll("a.term").ToList();
        var prose = Link(article.Text, MixedTexts.Concepts);
        var mentions = prose.Mentions.SelectMany((mentions, block) => mentions.Where(mention => mention.IsLink)
            .Select(mention => (mention.ConceptId, Text: prose.Prose.Blocks[block].Text.Substring(mention.Span.Start, mention.Span.Length).Replace("\uFFFC", "", StringComparison.Ordinal))));

        // A parser of HTML closes a link that another begins in, so the words would not agree.
        Assert.Equal(
            mentions.Select(mention => $"{mention.ConceptId} {mention.Text}").Order(StringComparer.Ordinal),
            links.Select(link => $"{link.GetAttribute("data-term")} {Words(link)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_address_in_a_link_is_only_words()
    {
        var links = Render("[la page <https://example.org/a> de l'alliance](term:otsc)", MixedTexts.Concepts).QuerySelectorAll("a");

        Assert.Equal("la page https://example.org/a de l'alliance", Assert.Single(links).TextContent);
    }

    private static IEnumerable<int> Ends(ProseBlock block, ProseRun run)
    {
        var others = block.Runs.Where(other => !ReferenceEquals(other.Link, run.Link) || other.Kind == RunKind.Code != (run.Kind == RunKind.Code) || other.Kind == RunKind.Autolink || other.Language != run.Language);
        return others.SelectMany(other => new[] { other.Span.Start, other.Span.End });
    }

    private static LinkedProse Link(string text, string[] concepts) => Assert.Single(Linker.Link(Parse(text, concepts)).Value.Texts).Prose;

    private static Explainer.Model.Site Parse(string text, string[] concepts) => SiteParser.Parse(Files(text, concepts)).Value;

    private static ImmutableArray<InputFile> Files(string text, string[] concepts) =>
    [
        File("input/site.yml", MemorySite.Settings),
        File("input/articles/almaty.md", MemorySite.Article(text)),
        File("input/glossaries/a.yml", MemorySite.Glossary("a", concepts[..(concepts.Length / 2)])),
        File("input/glossaries/b.yml", MemorySite.Glossary("b", concepts[(concepts.Length / 2)..])),
    ];

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The article's prose as the browser has it, whatever is wrong with the text.</summary>
    private static IElement Render(string text, string[] concepts)
    {
        var composed = Composer.Compose(Linker.Link(Parse(text, concepts)).Value, baseUrl: null).Value;
        var article = composed.Pages.OfType<ArticlePage>().First();
        var body = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(ProseRenderer.Render(article.Text, article.Frame))).Body!; // ! every document has one
        foreach (var added in body.QuerySelectorAll("[data-added]").ToList())
        {
            added.Remove();
        }

        return body;
    }

    /// <summary>A line end is a line end or a break to a reader.</summary>
    private static string Words(IElement link)
    {
        foreach (var lineBreak in link.QuerySelectorAll("br").Where(lineBreak => lineBreak.NextSibling?.TextContent.StartsWith('\n') != true).ToList())
        {
            lineBreak.Replace(link.Owner!.CreateTextNode("\n")); // ! an element of a document
        }

        return link.TextContent;
    }
}
