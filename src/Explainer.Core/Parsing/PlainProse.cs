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
        var span = new TextSpan(0, text.Text.Length);
        var run = new ProseRun(RunKind.Text, span, span, [], language, Node: null);
        var block = new ProseBlock(Slug.OfFirstWords(text.Text, ProseReader.WordsOfId), ProseBlockKind.Text, 0, text.Text, [run], Node: null) { Sentences = Sentences.Of(text.Text, language) };
        return new Prose(text, language, Document: null, [block], FrozenDictionary<Block, string>.Empty, ImmutableArray<ProseLink>.Empty);
    }
}
