using Explainer.Text;

namespace Explainer.CommandLine.Serving;

/// <summary>A file that a server answers with; what is worked out of its bytes is worked out once.</summary>
/// <param name="path">Relative to the site, with <c>/</c>.</param>
/// <param name="content">Its bytes.</param>
public sealed class ServedFile(string path, ReadOnlyMemory<byte> content)
{
    private readonly Lazy<string> _hash = new(() => ContentHash.Of(content.Span)[..20]);
    private readonly Lazy<ReadOnlyMemory<byte>> _brotli = new(() => ContentCoding.Brotli.Encode(content));
    private readonly Lazy<ReadOnlyMemory<byte>> _gzip = new(() => ContentCoding.Gzip.Encode(content));

    public string Path { get; } = path;

    public string ContentType { get; } = MediaType.Of(path);

    /// <summary>Bytes and strong entity tag in a coding; each coding has its own (RFC 9110, 8.8.3.3).</summary>
    public (ReadOnlyMemory<byte> Content, string EntityTag) In(ContentCoding coding) =>
        (coding == ContentCoding.Brotli ? _brotli.Value : coding == ContentCoding.Gzip ? _gzip.Value : content,
            $"\"{_hash.Value}{coding.Suffix}\"");

    /// <summary>The bytes as they are.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>Whether it is worth compressing: a text, and more than a packet's worth.</summary>
    public bool IsCompressible => content.Length > 860 && MediaType.IsText(ContentType);
}
