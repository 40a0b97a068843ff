using Explainer.CommandLine.Serving;

namespace Explainer.CommandLine.Previewing;

/// <summary>A page as the preview serves it.</summary>
/// <param name="Plain">As a build writes it.</param>
/// <param name="Shown">With the preview's script.</param>
/// <param name="Fingerprint">The same for pages that differ in nothing but their styles' addresses.</param>
public sealed record RenderedPage(ServedFile Plain, ServedFile Shown, string Fingerprint);
