using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Shapes;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsParser
{
    private const int MostLanguages = 50;

    /// <summary>The settings; what is missing is reported and replaced by a stand-in.</summary>
    public static SiteSettings Parse(SourceFile file, DiagnosticList diagnostics)
    {
        var isRead = YamlReader.TryRead(file, new TextSpan(0, file.Text.Length), diagnostics, out var root);
        var languages = LanguagesOf(root, file);
        var context = new ParseContext(file, languages[0], isRead ? diagnostics : new DiagnosticList());
        var values = ShapedMapping.Read(root, SiteShapes.Settings, context);
        var linking = values.Object("linking");
        _ = values.Languages("languages"); // says what is wrong with them
        if (languages.Length > MostLanguages)
        {
            diagnostics.Report(Rules.TooLong, values.LocationOf("languages"), $"A site has at most {MostLanguages} languages, for each page names all of its translations.");
            languages = languages[..MostLanguages];
        }

        ReportRepeated(root, file, diagnostics);
        return new SiteSettings(
            values.LanguageMap("title"),
            values.LanguageMap("description"),
            languages,
            values.BaseUrl("baseUrl") ?? "https://example.org",
            values.LanguageMap("publisher"),
            values.LanguageMap("licence"),
            values.Contact("contact"),
            values.Url("repository")?.TrimEnd('/'),
            values.Path("image"),
            values.Addresses("navigation"),
            values.Markdown("footer"),
            (Occurrence)(linking?.Choice("occurrence") ?? (int)Occurrence.Section),
            linking?.Texts("acronyms") ?? [],
            SeveritiesOf(values, context),
            values.Free("theme", FieldKind.Free).ToImmutableDictionary(pair => pair.Key.Value, pair => pair.Value.Value, StringComparer.Ordinal),
            values.Location);
    }

    /// <summary>The languages before anything else is read, because a bare text is in the first of them.</summary>
    private static ImmutableArray<string> LanguagesOf(YamlNode? root, SourceFile file)
    {
        var silent = new ParseContext(file, "en", new DiagnosticList());
        var languages = ShapedMapping.Read(root, SiteShapes.Settings, silent).Languages("languages");
        return languages.IsEmpty ? ["en"] : [.. languages.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void ReportRepeated(YamlNode? root, SourceFile file, DiagnosticList diagnostics)
    {
        var languages = (root as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == "languages")?.Value as YamlSequence;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages?.Items.OfType<YamlScalar>() ?? [])
        {
            if (!seen.Add(language.Value))
            {
                diagnostics.Report(Rules.DuplicateId, file.LocationOf(language.Span), $"The language '{language.Value}' stands twice in 'languages'; keep one.");
            }
        }
    }

    private static ImmutableDictionary<string, Severity> SeveritiesOf(ShapedMapping values, ParseContext context)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var (key, value) in values.Free("rules", FieldKind.Severities))
        {
            var code = key.Value;
            if (Rules.All.All(rule => rule.Code != code))
            {
                var nearest = context.Diagnostics.IsLong ? null : Nearest.To(code, Rules.All.Select(rule => rule.Code));
                context.Report(Rules.UnknownKey, key, $"'{code}' is no rule{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
            }

            Severity? severity = value.Value switch
            {
                "off" => Severity.Off,
                "warning" => Severity.Warning,
                "error" => Severity.Error,
                _ => null,
            };
            if (severity != Severity.Error && Rules.All.Any(rule => rule.Code == code && rule.IsFixed))
            {
                context.Report(Rules.WrongKind, value, $"'{code}' stays an error, because it keeps what is published safe; take this line out.");
                continue;
            }

            if (severity is null)
            {
                context.Report(Rules.WrongKind, value, $"'{value.Value}' is none of off, warning, error.");
            }

            severities[code] = severity ?? Severity.Error;
        }

        return severities.ToImmutable();
    }
}
