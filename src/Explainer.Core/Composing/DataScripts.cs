using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Data that the theme's scripts load when a reader asks for something.</summary>
/// <param name="Prefix">Site-absolute beginning of the parts' addresses, or of the root's; its name and <c>.js</c> follow.</param>
/// <param name="Files">The parts.</param>
/// <remarks>
/// Each is a classic script that hands one object over: <c>explainer.receive("terms-fr.0f3a….2",{…})</c>. Inserting it works under the
/// strict policy and under <c>file:</c>, where <c>fetch</c> and module scripts do not.
/// </remarks>
internal sealed record DataScripts(string Prefix, ImmutableArray<OutputFile> Files)
{
    /// <summary>Publishes parts under one name, with a hash of them all in it.</summary>
    /// <param name="name">What they are: <c>terms-fr</c>.</param>
    /// <param name="parts">The parts.</param>
    public static DataScripts Of(string name, ImmutableArray<DataPart> parts)
    {
        var all = string.Concat(parts.Select(part => $"{part.Name} {part.Hash}\n"));
        var stem = $"{name}.{ContentHash.Of(Encoding.UTF8.GetBytes(all))[..10]}.";
        return new DataScripts("/theme/" + stem, [.. parts.Select(part => FileOf(stem + part.Name, part.Json))]);
    }

    /// <summary>Publishes many parts, each with a hash of its own in its name, so that where one changes the others stay as they are; a root tells the hashes.</summary>
    /// <param name="name">What they are: <c>search-fr</c>.</param>
    /// <param name="root">The part named <c>root</c>, which <see cref="Prefix"/> leads to.</param>
    /// <param name="parts">The others.</param>
    public static DataScripts Of(string name, ReadOnlyMemory<byte> root, ImmutableArray<DataPart> parts)
    {
        var stem = $"{name}.{ContentHash.Of(root.Span)[..10]}.";
        return new DataScripts("/theme/" + stem, [FileOf(stem + "root", root), .. parts.Select(part => FileOf($"{name}.{part.ShortHash}.{part.Name}", part.Json))]);
    }

    private static OutputFile FileOf(string key, ReadOnlyMemory<byte> json) => new($"theme/{key}.js", writer =>
    {
        writer.Write("explainer.receive(\""u8);
        Encoding.UTF8.GetBytes(key, writer);
        writer.Write("\","u8);
        writer.Write(json.Span);
        writer.Write(");\n"u8);
    });
}
