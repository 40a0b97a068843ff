using Explainer.Model;

namespace Explainer.Composing;

/// <summary>A source as a page cites it.</summary>
/// <param name="Source">The entry.</param>
/// <param name="Title">Its title in its own language, or the editors' description in the page's.</param>
/// <param name="Address">Its entry on the sources page in the page's language.</param>
/// <param name="Number">Its number on this page, from one; zero where pages do not number.</param>
public sealed record SourceView(Source Source, LocalString Title, string Address, int Number = 0);
