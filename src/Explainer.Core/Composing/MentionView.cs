using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A sentence that mentions a concept.</summary>
/// <param name="Fragment">The id of the block that it stands in.</param>
/// <param name="Language">The language of the sentence.</param>
/// <param name="Text">The block's text.</param>
/// <param name="Sentence">The sentence in it.</param>
/// <param name="Mention">The mention in it.</param>
public sealed record MentionView(string Fragment, string Language, string Text, TextSpan Sentence, TextSpan Mention)
{
    /// <summary>The sentence up to the mention.</summary>
    public ReadOnlySpan<char> Before => Shown(TextSpan.FromBounds(Sentence.Start, Mention.Start));

    /// <summary>The mention as written.</summary>
    public ReadOnlySpan<char> Words => Shown(Mention);

    /// <summary>The rest of the sentence.</summary>
    public ReadOnlySpan<char> After => Shown(TextSpan.FromBounds(Mention.End, Sentence.End));

    private ReadOnlySpan<char> Shown(TextSpan span) => SingleLine.Of(Text.AsSpan(span.Start, span.Length));
}

/// <summary>What mentions a concept.</summary>
/// <param name="Groups">The mentions by page.</param>
/// <param name="IsShortened">Whether there were over a hundred blocks, so that each page shows one.</param>
public sealed record ConceptMentions(ImmutableArray<MentionGroup> Groups, bool IsShortened);

/// <summary>The mentions on one page.</summary>
/// <param name="Page">Where they stand.</param>
/// <param name="Kind">An interface string's key: <c>kind.article</c>, <c>kind.page</c>, <c>kind.concept</c>, <c>kind.timeline</c>.</param>
/// <param name="PageLanguage">The language of that page, which may be another than the reader's.</param>
/// <param name="Mentions">One a block, in the order of the text.</param>
public sealed record MentionGroup(PageLink Page, string Kind, string PageLanguage, ImmutableArray<MentionView> Mentions);
