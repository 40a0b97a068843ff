using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>The files of an output, by path, each with its SHA-256 in lower-case hexadecimal; also what marks a folder as an output.</summary>
public sealed record Manifest(ImmutableSortedDictionary<string, string> Hashes)
{
    public const string FileName = "manifest.json";

    // A web application's manifest may have the same file name, so the marker is a value in it.
    private const string Generator = "explainer";

    public static Manifest Of(ImmutableArray<OutputFile> files) => new(files.ToImmutableSortedDictionary(
        file => file.Path,
        file => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
        StringComparer.Ordinal));

    public bool IsSameAs(Manifest? other) => other is not null && Hashes.SequenceEqual(other.Hashes);

    /// <summary>The manifest of an output folder; null where there is none of ours.</summary>
    public static Manifest? Read(string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("generator", out var generator) && generator.ValueEquals(Generator)
                && root.TryGetProperty("files", out var files)
                ? new Manifest(files.EnumerateObject().ToImmutableSortedDictionary(
                    file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal))
                : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException
            // What is not of the expected kind or says a path twice.
            or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>UTF-8, the same for the same files whatever wrote them.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("generator", Generator);
            writer.WriteStartObject("files");
            foreach (var (path, hash) in Hashes)
            {
                writer.WriteString(path, hash);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
