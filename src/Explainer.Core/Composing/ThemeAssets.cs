using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Publishes the theme's files under names that hold a hash of their content, so that hosts may cache them for ever.</summary>
internal static class ThemeAssets
{
    private const string Folder = "/theme/";

    /// <summary>The published address of each file by its plain name, and the files.</summary>
    public static (FrozenDictionary<string, string> Addresses, ImmutableArray<OutputFile> Files) Of(ImmutableArray<Asset> assets)
    {
        var published = assets.Select(asset => new PublishedAsset(asset.Address[Folder.Length..], Hashed(asset), asset.File.Content)).ToList();
        return (published.ToFrozenDictionary(file => file.Name, file => file.Address, StringComparer.Ordinal),
            [.. published.Select(file => new OutputFile(file.Address[1..], file.Content))]);
    }

    private sealed record PublishedAsset(string Name, string Address, ReadOnlyMemory<byte> Content);

    private static string Hashed(Asset asset)
    {
        var hash = ContentHash.Of(asset.File.Content.Span)[..10];
        var dot = asset.Address.LastIndexOf('.');
        return dot > asset.Address.LastIndexOf('/') ? $"{asset.Address[..dot]}.{hash}{asset.Address[dot..]}" : $"{asset.Address}.{hash}";
    }
}
