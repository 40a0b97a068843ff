using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The sizes of the site's pictures.</summary>
internal static class ImageSizes
{
    /// <summary>Width and height by address; a file that is no picture, or whose size cannot be read, is left out.</summary>
    public static ImmutableDictionary<string, ImageSize> Of(ImmutableArray<Asset> assets) => assets
        .Select(asset => (asset.Address, Size: ImageSizeReader.Read(asset.File.Content.Span)))
        .Where(pair => pair.Size is not null)
        .ToImmutableDictionary(pair => pair.Address, pair => pair.Size!, StringComparer.Ordinal); // filtered just before
}
