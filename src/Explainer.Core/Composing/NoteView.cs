using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>An annotation as the article's page shows it.</summary>
/// <param name="Id">The annotation's id; its element's id is <c>_note-</c> and this.</param>
/// <param name="Number">From one, in the order of the quotes.</param>
/// <param name="Motivation">Its kind.</param>
/// <param name="BlockId">The block that holds the quote.</param>
/// <param name="Body">The note.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="AsOf">When it was known.</param>
public sealed record NoteView(
    string Id,
    int Number,
    Motivation Motivation,
    string BlockId,
    ProseView? Body,
    ImmutableArray<SourceView> Sources,
    EdtfDate? AsOf);
