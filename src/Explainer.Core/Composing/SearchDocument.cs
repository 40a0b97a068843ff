using System.Collections.Immutable;
using System.Text;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Something that search finds: a page or what stands on one under a name.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">The page, site-absolute.</param>
/// <param name="Kind">What it is, in the reader's words.</param>
/// <param name="IsFoundByName">Whether its title finds it; what is written on a page is found by its own words only.</param>
/// <param name="Labels">Labels that find it besides its title; empty but for a concept.</param>
/// <param name="Language">The language of its passages.</param>
/// <param name="Passages">In the order of the text; the first is found by name too.</param>
internal sealed record SearchDocument(
    LocalString Title,
    string Address,
    string Kind,
    bool IsFoundByName,
    ImmutableArray<Label> Labels,
    string Language,
    ImmutableArray<SearchPassage> Passages)
{
    /// <summary>UTF-8 bytes that it takes without its passages, roughly.</summary>
    public int Length { get; } = 40 + Encoding.UTF8.GetByteCount(Title.Text) + Address.Length + Labels.Sum(label => Encoding.UTF8.GetByteCount(label.Text));
}

/// <summary>How much a word says about what it stands in; two bits in the index.</summary>
internal enum SearchWeight
{
    Text = 0,

    /// <summary>In a definition, a summary or a heading.</summary>
    Definition = 1,

    /// <summary>One of several words of a title or a label.</summary>
    Title = 2,

    /// <summary>The whole of a title or a label.</summary>
    Name = 3,
}
