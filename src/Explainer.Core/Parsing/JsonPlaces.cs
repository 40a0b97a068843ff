using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Places in a JSON text, which its reader counts in bytes of UTF-8.</summary>
internal static class JsonPlaces
{
    /// <summary>Where each item of a list begins.</summary>
    /// <param name="list">A list of the document that was parsed from <paramref name="bytes"/> themselves, not from a copy.</param>
    /// <param name="bytes">The file's text.</param>
    /// <param name="file">The file.</param>
    public static ImmutableArray<TextLocation> OfItems(JsonElement list, byte[] bytes, SourceFile file)
    {
        var places = ImmutableArray.CreateBuilder<TextLocation>(list.GetArrayLength());
        var (counted, characters) = (0, 0);
        foreach (var item in list.EnumerateArray())
        {
            new ReadOnlySpan<byte>(bytes).Overlaps(JsonMarshal.GetRawUtf8Value(item), out var start);
            characters += Encoding.UTF8.GetCharCount(bytes, counted, start - counted);
            counted = start;
            places.Add(file.LocationOf(new TextSpan(characters, 0)));
        }

        return places.MoveToImmutable();
    }

    /// <summary>Where a text stopped being JSON.</summary>
    public static TextLocation Of(JsonException broken, byte[] bytes, SourceFile file)
    {
        var start = 0;
        for (var line = broken.LineNumber ?? 0; line > 0 && start < bytes.Length; line--)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            start = end < 0 ? bytes.Length : end + 1;
        }

        var offset = Math.Min(bytes.Length, start + (int)(broken.BytePositionInLine ?? 0));
        return file.LocationOf(new TextSpan(Encoding.UTF8.GetCharCount(bytes, 0, offset), 0));
    }
}
