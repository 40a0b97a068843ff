using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>A concept as lists, previews and cards show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">The preferred label, in the page's language where there is one.</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Address">Its page in the page's language.</param>
/// <param name="Url">The same, absolute; put together once, because every article that mentions the concept says it.</param>
/// <param name="Definition">Plain text, or null.</param>
/// <param name="Scheme">Its glossary.</param>
/// <param name="Facts">At most three rows for a preview.</param>
public sealed record ConceptView(
    string Id,
    LocalString Label,
    ConceptType Type,
    string Address,
    string Url,
    LocalString? Definition,
    PageLink Scheme,
    ImmutableArray<FactView> Facts);

/// <summary>A row of facts.</summary>
/// <param name="Label">What the value is of.</param>
/// <param name="Value">The value.</param>
/// <param name="AsOf">When it held; null where the value says so itself.</param>
/// <param name="Source">Who says it.</param>
public sealed record FactView(LocalString Label, LocalString Value, EdtfDate? AsOf, SourceView? Source);

/// <summary>A label in another language.</summary>
public sealed record LabelView(string Language, ImmutableArray<string> Labels);
