using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Explainer.CommandLine.Writing;

/// <summary>The files of an output, by path, each with its <see cref="Text.ContentHash"/>; also what marks a folder as an output.</summary>
public sealed record Manifest(IReadOnlyDictionary<string, string> Hashes)
{
    public const string FileName = "manifest.json";

    // A web application's manifest may have the same file name, so the marker is a value in it.
    private const string Generator = "explainer";

    /// <summary>The <see cref="InputFingerprint"/> of what the files were made of; null where the build had something to say, so that the next says it again.</summary>
    public string? Input { get; init; }

    /// <summary>The sum of the files' lengths.</summary>
    public long Bytes { get; init; }

    /// <summary>Of files in any order.</summary>
    public static Manifest Of(IEnumerable<ManifestEntry> files, string? input = null)
    {
        ImmutableArray<ManifestEntry> all = [.. files];
        return new Manifest(all.ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal))
        {
            Input = input,
            Bytes = all.Sum(file => file.Length),
        };
    }

    public bool IsSameAs(Manifest? other) => other is not null && Input == other.Input && Hashes.Count == other.Hashes.Count
        && Hashes.Keys.All(path => other.Hashes.TryGetValue(path, out var hash) && hash == Hashes[path]);

    /// <summary>Whether a folder has a manifest of ours, whole or not.</summary>
    public static bool IsIn(string folder)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, FileName));
            var start = new byte[256];
            var reader = new Utf8JsonReader(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)), isFinalBlock: false, default);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.ValueTextEquals("generator")
                && reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Generator);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return false;
        }
    }

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
                ? new Manifest(files.EnumerateObject().ToDictionary(
                    file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal))
                {
                    Input = root.TryGetProperty("input", out var input) ? input.GetString() : null,
                    Bytes = root.TryGetProperty("bytes", out var bytes) ? bytes.GetInt64() : 0,
                }
                : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException
            // What is not of the expected kind or says a path twice.
            or InvalidOperationException or ArgumentException or FormatException)
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
            if (Input is not null)
            {
                writer.WriteString("input", Input);
                writer.WriteNumber("bytes", Bytes);
            }

            writer.WriteStartObject("files");
            foreach (var path in Hashes.Keys.Order(StringComparer.Ordinal))
            {
                writer.WriteString(path, Hashes[path]);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
