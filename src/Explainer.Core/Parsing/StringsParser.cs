using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads interface strings: one flat mapping of key to text a language.</summary>
internal static class StringsParser
{
    /// <summary>The text of each key.</summary>
    public static ImmutableDictionary<string, string> Parse(SourceFile file, DiagnosticList diagnostics)
    {
        var context = new ParseContext(file, "en", diagnostics);
        var isRead = YamlReader.TryRead(file, new TextSpan(0, file.Text.Length), diagnostics, out var root);
        if (root is not YamlMapping mapping)
        {
            if (isRead && root is not null and not YamlScalar { IsNull: true })
            {
                context.Report(Rules.WrongKind, root, "Interface strings are a mapping: 'key: text' on each line.");
            }

            return ImmutableDictionary<string, string>.Empty;
        }

        var strings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar scalar)
            {
                strings[entry.Key.Value] = scalar.Value;
            }
            else
            {
                context.Report(Rules.WrongKind, entry.Value, $"Here the text of '{entry.Key.Value}' is expected, not a list or a mapping.");
            }
        }

        return strings.ToImmutable();
    }
}
