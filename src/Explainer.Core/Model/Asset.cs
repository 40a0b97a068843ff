using Explainer.Text;

namespace Explainer.Model;

/// <summary>A file that is published byte for byte.</summary>
/// <param name="Address">Site-absolute: <c>/assets/map.svg</c>.</param>
public sealed record Asset(string Address, InputFile File);
