namespace Explainer.Composing;

/// <summary>A link to a page of this site.</summary>
/// <param name="Text">The link's words.</param>
/// <param name="Address">Site-absolute, with its fragment: <c>/glossaire/csto/otsc/</c>; give it to <see cref="PageFrame.Href"/>.</param>
/// <param name="Current">Whether it is the page that shows it.</param>
public sealed record PageLink(LocalString Text, string Address, bool Current = false);
