using Explainer.Text;

namespace Explainer.Model;

/// <summary>An id, or an address, that an editor wrote to point at something else.</summary>
public sealed record Reference(string Id, TextLocation Location);
