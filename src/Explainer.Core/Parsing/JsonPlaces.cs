using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Places in a JSON text, which its reader counts in bytes of UTF-8.</summary>
internal static class JsonPlaces
{
    /// <summary>Where each item of the top object's <c>features</c> begins.</summary>
    /// <param name="bytes">The file's text, which is JSON.</param>
    public static ImmutableArray<TextLocation> OfFeatures(byte[] bytes, SourceFile file)
    {
        var places = ImmutableArray.CreateBuilder<TextLocation>();
        var reader = new Utf8JsonReader(bytes);
        var isFeatures = false;
        var (counted, characters) = (0, 0);
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
            {
                isFeatures = reader.ValueTextEquals("features"u8);
            }
            else if (isFeatures && reader.CurrentDepth == 2 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName))
            {
                var start = (int)reader.TokenStartIndex;
                characters += Encoding.UTF8.GetCharCount(bytes, counted, start - counted);
                counted = start;
                places.Add(file.LocationOf(new TextSpan(characters, 0)));
            }
        }

        return places.ToImmutable();
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
