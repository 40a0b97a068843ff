using System.IO.Hashing;

namespace Explainer.Text;

/// <summary>What tells contents apart: their XXH128.</summary>
/// <remarks>.NET's own hashes need OpenSSL on Linux, which a native binary would then need too, and take longer. It tells changes apart; it does not prove who made a file.</remarks>
public static class ContentHash
{
    /// <summary>32 digits, hexadecimal, lower case.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(XxHash128.Hash(content));
}
