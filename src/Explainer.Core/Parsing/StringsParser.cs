using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads interface strings: one flat mapping of key to text a language.</summary>
internal static class StringsParser
{
    /// <summary>The text of each key, with its place.</summary>
    /// <param name="language">What the file is named after.</param>
    public static StringsFile Parse(string language, SourceFile file, DiagnosticList diagnostics)
    {
        var context = new ParseContext(file, "en", diagnostics);
        var isRead = YamlReader.TryRead(file, new TextSpan(0, file.Text.Length), diagnostics, out var root);
        if (root is not YamlMapping mapping)
        {
            if (isRead && root is not null and not YamlScalar { IsNull: true })
            {
                context.Report(Rules.WrongKind, root, "Interface strings are a mapping: 'key: text' on each line.");
            }

            return new StringsFile(new InterfaceStrings(language, FrozenDictionary<string, string>.Empty), [], file);
        }

        var strings = new Dictionary<string, string>(mapping.Entries.Length, StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<FoundString>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar scalar)
            {
                strings[entry.Key.Value] = scalar.Value;
                entries.Add(new FoundString(entry.Key, scalar));
            }
            else
            {
                context.Report(Rules.WrongKind, entry.Value, $"Here the text of '{entry.Key.Value}' is expected, not a list or a mapping.");
            }
        }

        return new StringsFile(new InterfaceStrings(language, strings), entries.DrainToImmutable(), file);
    }
}
