using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A part of the data that scripts load.</summary>
/// <param name="Name">What it is among the others: <c>w12</c>.</param>
/// <param name="Json">Its JSON.</param>
internal sealed record DataPart(string Name, ReadOnlyMemory<byte> Json)
{
    /// <summary>Digits of <see cref="Hash"/>: enough to tell a part from itself as it was, and few, because a root lists them all.</summary>
    public const int HashLength = 6;

    /// <summary>The first digits of its <see cref="ContentHash"/>.</summary>
    public string Hash { get; } = ContentHash.Of(Json.Span)[..HashLength];
}
