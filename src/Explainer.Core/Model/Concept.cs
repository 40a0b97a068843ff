using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>A concept of a scheme, with SKOS names (W3C, SKOS Reference, 2009).</summary>
/// <param name="Id">Unique in the whole site; also its address.</param>
/// <param name="SchemeId">The scheme that it stands in.</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Labels">Preferred, alternative and hidden labels in the author's order.</param>
/// <param name="Definition">One or two plain sentences a language.</param>
/// <param name="Body">Markdown a language; empty where there is none.</param>
/// <param name="Broader">Ids of broader concepts.</param>
/// <param name="Related">Ids of related concepts, as written on this side.</param>
/// <param name="ExactMatch">Absolute addresses of the same concept elsewhere.</param>
/// <param name="Start">Birth, founding or beginning.</param>
/// <param name="End">Death, dissolution or end.</param>
/// <param name="Position">Where it is, WGS 84.</param>
/// <param name="Facts">Rows of label and value.</param>
/// <param name="Sources">Ids in the bibliography.</param>
/// <param name="Match">How its labels are looked for.</param>
/// <param name="Location">The place of its id.</param>
public sealed record Concept(
    string Id,
    string SchemeId,
    ConceptType Type,
    ImmutableArray<Label> Labels,
    ProseMap Definition,
    ProseMap Body,
    ImmutableArray<Reference> Broader,
    ImmutableArray<Reference> Related,
    ImmutableArray<Reference> ExactMatch,
    PlacedDate? Start,
    PlacedDate? End,
    GeoPoint? Position,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Reference> Sources,
    LabelMatch Match,
    TextLocation Location)
{
    /// <summary>The code of its country's outline on the map, or null.</summary>
    public Reference? Outline { get; init; }

    /// <summary>The preferred label in a language, else in the first of the others that has one, else any label.</summary>
    public Label PreferredLabel(string language, ImmutableArray<string> others)
    {
        if (FindPreferred(language) is { } own)
        {
            return own;
        }

        foreach (var other in others)
        {
            if (FindPreferred(other) is { } found)
            {
                return found;
            }
        }

        return Labels.FirstOrDefault(label => label.Kind == LabelKind.Preferred)
            ?? new Label(Id, language, LabelKind.Preferred, Location);
    }

    private Label? FindPreferred(string language)
    {
        foreach (var label in Labels)
        {
            if (label.Kind == LabelKind.Preferred && string.Equals(label.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return label;
            }
        }

        return null;
    }
}
