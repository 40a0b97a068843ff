using System.Collections.Immutable;
using Explainer.Linking;

namespace Explainer.Composing;

/// <summary>A prose with everything that its place on a page decides; <c>ProseRenderer</c> turns it into HTML.</summary>
/// <param name="Prose">The linked text.</param>
/// <param name="TermAddresses">The address of each concept that it links, by id.</param>
/// <param name="Citations">The numbered sources that it cites, by id.</param>
/// <param name="Quotes">The annotated words, in the order of the text.</param>
/// <param name="LinkAddresses">What is written for an address of this site, by the address that an editor wrote.</param>
public sealed record ProseView(
    LinkedProse Prose,
    IReadOnlyDictionary<string, string> TermAddresses,
    IReadOnlyDictionary<string, SourceView> Citations,
    ImmutableArray<QuoteView> Quotes,
    IReadOnlyDictionary<string, ResolvedAddress> LinkAddresses)
{
    /// <summary>Null for the page's main prose, whose blocks carry their ids; else what its few ids begin with, so that two texts on a page never share one.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The language of the text.</summary>
    public string Language => Prose.Prose.Language;
}

/// <summary>Where a link of the editors' leads.</summary>
/// <param name="Address">Site-absolute.</param>
/// <param name="Language">Of the page there, where it is not that of the page that links; else null.</param>
public sealed record ResolvedAddress(string Address, string? Language);

/// <summary>Annotated words in a block.</summary>
/// <param name="Block">Index of the block in the prose.</param>
/// <param name="Span">Where in the block's text, in UTF-16 units.</param>
/// <param name="AnnotationId">Which annotation.</param>
/// <param name="Number">Its number on the page.</param>
/// <param name="Motivation">Its kind.</param>
public sealed record QuoteView(int Block, Text.TextSpan Span, string AnnotationId, int Number, Model.Motivation Motivation);
