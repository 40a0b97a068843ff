using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>What stands before and behind a page in its series.</summary>
public sealed record Neighbours(PageLink? Previous, PageLink? Next);
