namespace Explainer.Theme;

/// <summary>Where a text is converted to UTF-8 before it is written: kept, for room on the stack would be cleared each time.</summary>
internal static class ConvertedBytes
{
    private const int Most = 256;

    [ThreadStatic]
    private static byte[]? _kept;

    /// <summary>This thread's; nothing is called while it is used that would use it too.</summary>
    public static Span<byte> OfThread => _kept ??= new byte[Most];
}
