using System.Globalization;
using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Linked data, in pages and in files of its own, is JSON and says what it describes (JSON-LD 1.1, 3.1 and 3.5).</summary>
internal static class JsonLd
{
    public const string MediaType = "application/ld+json";

    public static bool IsJsonLd(string path) => path.EndsWith(".jsonld", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> Check(PageDocument page) =>
        from element in page.Elements
        where element.LocalName == "script" && string.Equals(element.GetAttribute("type")?.Trim(), MediaType, StringComparison.OrdinalIgnoreCase)
        from problem in Problems(element.TextContent)
        select page.Finding(problem.Rule, element, problem.Message);

    public static IEnumerable<Diagnostic> Check(SourceFile file) =>
        Problems(file.Text).Select(problem => new Diagnostic(problem.Rule, TextLocation.OfFile(file.Path), problem.Message));

    private static List<(Rule Rule, string Message)> Problems(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. Untyped(json.RootElement).Distinct(StringComparer.Ordinal).Select(message => (Rules.PageJsonLdUntyped, message))];
        }
        catch (JsonException exception)
        {
            var line = ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return [(Rules.PageJsonLdBroken, $"The JSON-LD is no JSON: something is wrong on its line {line}.")];
        }
        catch (InvalidOperationException)
        {
            return [(Rules.PageJsonLdBroken, "The JSON-LD holds half a character (\\ud800 to \\udfff) in a name; write the character.")];
        }
    }

    private static IEnumerable<string> Untyped(JsonElement root)
    {
        foreach (var described in root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root })
        {
            if (described.ValueKind != JsonValueKind.Object)
            {
                yield return "The JSON-LD describes nothing; it is an object, or an array of objects.";
                continue;
            }

            if (!described.TryGetProperty("@context", out _))
            {
                yield return "The JSON-LD has no @context; write \"@context\": \"https://schema.org\", or the vocabulary's that it uses.";
            }

            var nodes = described.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array ? [.. graph.EnumerateArray()] : new[] { described };
            var names = TypeNames(described);
            if (nodes.Any(node => node.ValueKind != JsonValueKind.Object || !names.Any(name => node.TryGetProperty(name, out _))))
            {
                yield return "The JSON-LD does not say what it describes; give each object an @type.";
            }
        }
    }

    /// <summary><c>@type</c>, and what the context calls it (JSON-LD 1.1, 4.1.6: aliasing keywords).</summary>
    private static List<string> TypeNames(JsonElement described)
    {
        var names = new List<string> { "@type" };
        if (described.TryGetProperty("@context", out var context) && context.ValueKind == JsonValueKind.Object)
        {
            names.AddRange(context.EnumerateObject()
                .Where(term => term.Value.ValueKind == JsonValueKind.String && term.Value.ValueEquals("@type"))
                .Select(term => term.Name));
        }

        return names;
    }
}
