using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>Who speaks in a source.</summary>
public enum Speaker
{
    Agency,
    Press,
    StateMedia,
    Official,
    Ngo,
    Scholarly,
    Advocacy,

    /// <summary>Encyclopaedias and dictionaries.</summary>
    Reference,
}

/// <summary>An author: a person's two names, or one literal name (CSL-JSON, name variables).</summary>
public sealed record SourceAuthor(string? Family, string? Given, string? Literal);

/// <summary>An entry of the bibliography with the names of CSL-JSON.</summary>
/// <param name="Id">Also its fragment on the sources page.</param>
/// <param name="Type">A CSL item type.</param>
/// <param name="Title">As published, or the editors' description in brackets, in several languages.</param>
/// <param name="Authors">In order.</param>
/// <param name="ContainerTitle">The newspaper, site or journal.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Issued">When.</param>
/// <param name="Url">Absolute address.</param>
/// <param name="Accessed">When it was last opened.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Speaker">Who speaks in it.</param>
/// <param name="Location">The place of its id.</param>
public sealed record Source(
    string Id,
    string Type,
    LanguageMap Title,
    ImmutableArray<SourceAuthor> Authors,
    string? ContainerTitle,
    string? Publisher,
    PlacedDate? Issued,
    string? Url,
    PlacedDate? Accessed,
    string? Language,
    Speaker? Speaker,
    TextLocation Location);
