using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Explainer.CommandLine.Serving;

/// <summary>A content coding (RFC 9110, 8.4.1).</summary>
/// <param name="Name">As headers say it; empty for none.</param>
/// <param name="Suffix">What an entity tag in this coding ends with.</param>
public sealed record ContentCoding(string Name, string Suffix)
{
    public static readonly ContentCoding None = new("", "");
    public static readonly ContentCoding Brotli = new("br", "-br");
    public static readonly ContentCoding Gzip = new("gzip", "-gzip");

    /// <summary>The best coding that a client takes, by its <c>Accept-Encoding</c>; none where it names none of ours.</summary>
    public static ContentCoding For(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var list))
        {
            return None;
        }

        var brotli = Quality(list, Brotli.Name);
        var gzip = Quality(list, Gzip.Name);
        return brotli > 0 && brotli >= gzip ? Brotli : gzip > 0 ? Gzip : None;
    }

    public ReadOnlyMemory<byte> Encode(ReadOnlyMemory<byte> content)
    {
        var buffer = new MemoryStream(content.Length / 3);
        using (Stream encoder = this == Brotli
            ? new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true)
            : new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            encoder.Write(content.Span);
        }

        return buffer.ToArray();
    }

    private static double Quality(IList<StringWithQualityHeaderValue> list, string name)
    {
        var named = list.FirstOrDefault(item => item.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? list.FirstOrDefault(item => item.Value.Equals("*", StringComparison.Ordinal));
        return named is null ? 0 : named.Quality ?? 1;
    }
}
