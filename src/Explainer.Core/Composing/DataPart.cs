using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A part of the data that scripts load.</summary>
/// <param name="Name">What it is among the others: <c>w12</c>.</param>
/// <param name="Json">Its JSON.</param>
internal sealed record DataPart(string Name, ReadOnlyMemory<byte> Json)
{
    /// <summary>Digits of <see cref="ShortHash"/>: enough to tell a part from itself as it was, and few, because a root lists them all.</summary>
    public const int ShortLength = 6;

    /// <summary>Its <see cref="ContentHash"/>.</summary>
    public string Hash { get; } = ContentHash.Of(Json.Span);

    /// <summary>The first digits of it.</summary>
    public string ShortHash => Hash[..ShortLength];
}
