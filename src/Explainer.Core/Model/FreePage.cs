using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A page of the editors' own; <c>index</c> is the home page's text.</summary>
/// <param name="LanguageLocation">Where the front matter says the language, or its beginning.</param>
/// <param name="TranslationOf">The slug of the page that it translates.</param>
public sealed record FreePage(
    string Slug,
    PlacedText Title,
    string Language,
    TextLocation LanguageLocation,
    PlacedText? Summary,
    bool Draft,
    ImmutableArray<Reference> RedirectFrom,
    Reference? TranslationOf,
    Prose Text,
    TextLocation Location);
