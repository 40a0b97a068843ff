using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>An event as a page shows it; its element's id on the timeline page is the event's.</summary>
public sealed record EventView(
    string Id,
    EdtfDate Date,
    LocalString Title,
    ProseView? Body,
    string Address,
    ImmutableArray<ConceptView> Concepts,
    ImmutableArray<SourceView> Sources);
