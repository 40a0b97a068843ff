using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Plain text as a prose of one paragraph, so that linking and rendering know one kind of text.</summary>
internal static class PlainProse
{
    public static Prose Of(PlacedText text, string language)
    {
        var words = text.Text;
        var span = new TextSpan(0, words.Length);
        var run = new ProseRun(RunKind.Text, span, span, [], language, Node: null);
        var block = new ProseBlock(Slug.OfFirstWords(words, ProseReader.WordsOfId), ProseBlockKind.Text, 0, words, [run], Node: null) { Sentences = Sentences.Of(words, language) };
        return new Prose(text, language, Document: null, [block], FrozenDictionary<Block, string>.Empty, ImmutableArray<ProseLink>.Empty);
    }
}
