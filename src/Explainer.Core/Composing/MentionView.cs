using System.Collections.Immutable;

namespace Explainer.Composing;

/// <summary>A sentence that mentions a concept.</summary>
/// <param name="Address">The block that it stands in, with its fragment.</param>
/// <param name="Language">The language of the sentence.</param>
/// <param name="Before">The sentence up to the mention.</param>
/// <param name="Words">The mention as written.</param>
/// <param name="After">The rest.</param>
public sealed record MentionView(string Address, string Language, string Before, string Words, string After);

/// <summary>The mentions on one page.</summary>
/// <param name="Page">Where they stand.</param>
/// <param name="Kind">An interface string's key: <c>kind.article</c>, <c>kind.page</c>, <c>kind.concept</c>, <c>kind.timeline</c>.</param>
/// <param name="PageLanguage">The language of that page, which may be another than the reader's.</param>
/// <param name="Mentions">One a block, in the order of the text.</param>
public sealed record MentionGroup(PageLink Page, string Kind, string PageLanguage, ImmutableArray<MentionView> Mentions);
