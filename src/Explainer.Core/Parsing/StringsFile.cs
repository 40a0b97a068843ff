using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Interface strings with the places of their keys.</summary>
/// <param name="Strings">The texts.</param>
/// <param name="Entries">Keys and texts as they stand in the file.</param>
/// <param name="File">The file.</param>
internal sealed record StringsFile(InterfaceStrings Strings, ImmutableArray<FoundString> Entries, SourceFile File)
{
    private const string AddressPrefix = "path.";

    /// <summary>What stands beside the pages of a language, so that no word of an address may be the same.</summary>
    private static readonly ImmutableArray<string> Taken = ["assets", "theme"];

    /// <summary>Finds keys that no other file of strings has, and words of addresses that cannot be or that two kinds of pages would share.</summary>
    /// <param name="files">Every file of strings, the built-in ones among them.</param>
    /// <param name="merged">The strings of each of the site's languages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(ImmutableArray<StringsFile> files, ImmutableArray<InterfaceStrings> merged, DiagnosticList diagnostics)
    {
        foreach (var file in files)
        {
            var others = files.Where(other => other != file).SelectMany(other => other.Strings.Values.Keys).ToHashSet(StringComparer.Ordinal);
            var whole = merged.FirstOrDefault(strings => string.Equals(strings.Language, file.Strings.Language, StringComparison.OrdinalIgnoreCase));
            var words = (whole?.Values ?? FrozenDictionary<string, string>.Empty).Where(pair => pair.Key.StartsWith(AddressPrefix, StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
            foreach (var (key, text) in file.Entries)
            {
                if (others.Count > 0 && !others.Contains(key.Value))
                {
                    var nearest = diagnostics.IsLong ? null : Nearest.To(key.Value, others.Order(StringComparer.Ordinal));
                    diagnostics.Report(Rules.UnknownKey, file.File.LocationOf(key.Span), $"The interface has no text '{key.Value}'{(nearest is null ? "; take it out." : $"; did you mean '{nearest}'?")}");
                }
                else if (!diagnostics.IsLong && key.Value.StartsWith(AddressPrefix, StringComparison.Ordinal))
                {
                    CheckAddress(key.Value, text, file, words, merged, diagnostics);
                }
            }
        }
    }

    private static void CheckAddress(string key, YamlScalar text, StringsFile file, ILookup<string, string> words, ImmutableArray<InterfaceStrings> merged, DiagnosticList diagnostics)
    {
        var place = file.File.LocationOf(text.Span);
        if (!Slug.IsId(text.Value))
        {
            diagnostics.Report(Rules.BadId, place, $"'{key}' becomes part of addresses: write lower-case ASCII letters, digits and single hyphens, {Slug.MaximumLength} at most.");
        }
        else if (Taken.Contains(text.Value, StringComparer.Ordinal) || merged.Any(strings => strings.Language == text.Value))
        {
            diagnostics.Report(Rules.SameAddress, place, $"/{text.Value}/ is taken by something else; choose another word for '{key}'.");
        }
        else if (words[text.Value].Contains(key, StringComparer.Ordinal) && words[text.Value].FirstOrDefault(other => other != key) is { } twin)
        {
            diagnostics.Report(Rules.SameAddress, place, $"'{twin}' is '{text.Value}' too; choose another word for one of them.");
        }
    }
}

/// <summary>A key of interface strings and its text.</summary>
internal sealed record FoundString(YamlScalar Key, YamlScalar Text);
