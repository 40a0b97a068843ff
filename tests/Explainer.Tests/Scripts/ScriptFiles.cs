using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Text;

namespace Explainer.Tests.Scripts;

/// <summary>The data files of a built site, by their addresses.</summary>
internal sealed class ScriptFiles
{
    private readonly Dictionary<string, OutputFile> _files;

    public ScriptFiles(BuildResult result) => _files = result.Files
        .Where(file => file.Path.StartsWith("theme/terms-", StringComparison.Ordinal) || file.Path.StartsWith("theme/search-", StringComparison.Ordinal))
        .ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);

    public IEnumerable<string> Addresses => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>What the addresses of one kind begin with, or the root's where there is one: <c>search-fr</c>.</summary>
    public string Prefix(string name)
    {
        var all = Addresses.Where(address => address.StartsWith($"/theme/{name}.", StringComparison.Ordinal)).ToList();
        var first = all.Find(address => address.EndsWith(".root.js", StringComparison.Ordinal)) ?? all[0];
        return first[..(first.LastIndexOf('.', first.Length - ".js".Length - 1) + 1)];
    }

    public ReadOnlySpan<byte> Bytes(string address) => _files[address].Content.Span;

    /// <summary>The object that a file hands over.</summary>
    public JsonElement Data(string address)
    {
        var text = System.Text.Encoding.UTF8.GetString(Bytes(address));
        var key = address["/theme/".Length..^".js".Length];
        var start = $"explainer.receive(\"{key}\",";
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text[start.Length..^3]);
        return document.RootElement.Clone();
    }

    /// <summary>Bytes on the wire: brotli of the quality that hosts use for what they compress as they send it.</summary>
    public int Compressed(string address)
    {
        var bytes = Bytes(address);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var written));
        return written;
    }

    /// <summary>All files as the harness takes them.</summary>
    public JsonObject ForNode() => new(_files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)System.Text.Encoding.UTF8.GetString(file.Value.Content.Span))));
}
