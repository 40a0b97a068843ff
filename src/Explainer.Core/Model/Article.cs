using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A difference between an article and its seed that the editors own up to.</summary>
public sealed record Correction(string Quote, string Replacement, string Reason, TextLocation Location);

/// <summary>An article: front matter and CommonMark.</summary>
/// <param name="Slug">Its file name without the ending; also its address.</param>
/// <param name="Language">The language of its text.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Source">Where it came from, an id in the bibliography.</param>
/// <param name="DerivedFrom">The seed file whose words it keeps, relative to the site folder.</param>
/// <param name="Unlinked">Concepts that are never linked automatically in it.</param>
/// <param name="Text">The Markdown behind the front matter.</param>
/// <param name="Location">The start of the file.</param>
public sealed record Article(
    string Slug,
    PlacedText Title,
    string Language,
    PlacedDate Date,
    PlacedDate? Updated,
    string? Byline,
    string? Publisher,
    Reference? Source,
    PlacedText? Summary,
    bool Draft,
    ImmutableArray<Reference> RedirectFrom,
    Reference? DerivedFrom,
    ImmutableArray<Correction> Corrections,
    ImmutableArray<Reference> Unlinked,
    Prose Text,
    TextLocation Location);
