using System.Text.Json.Nodes;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Shapes;

/// <summary>Shapes as JSON Schemas (draft 7, which editors' YAML servers know best).</summary>
/// <remarks>A schema refuses nothing that parsing takes, but an empty value and a quoted <c>true</c>; what needs more than one file (ids that refer) is parsing's own.</remarks>
internal static class SchemaMaker
{
    private const string Month = "(?:0[1-9]|1[0-2]|2[1-4]|XX)";
    private const string Day = "(?:0[1-9]|[12][0-9]|3[01]|XX)";
    private const string Single = $"(?:-?[0-9]{{2}}(?:[0-9]{{2}}|[0-9]X|XX)(?:-{Month}(?:-{Day}(?:T[0-9:]+(?:Z|[+-][0-9:]+)?)?)?)?|Y-?[0-9]+)[?~%]?";

    /// <summary>EDTF's form, looser than <see cref="Model.EdtfReader"/>, which knows the calendar.</summary>
    public const string DatePattern = $@"^(?:{Single}|(?:\.\.|{Single})?/(?:\.\.|{Single})?)$";

    private const string TagPattern = "^[A-Za-z]{2,3}((-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?$";
    private const string SomethingPattern = @"\S";

    /// <summary>A mapping: its keys and no others.</summary>
    public static JsonObject Object(Shape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(shape.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Described(field)))),
            ["additionalProperties"] = false,
        };
        var required = shape.Fields.Where(field => field.IsRequired).Select(field => (JsonNode?)field.Key).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    /// <summary>A file that is a list of such mappings, or empty.</summary>
    public static JsonObject List(Shape shape) => new() { ["type"] = new JsonArray("array", "null"), ["items"] = Object(shape) };

    private static JsonObject Described(Field field)
    {
        var schema = Of(field);
        if (field.IsRequired && schema["type"] is not null)
        {
            RequireSomething(schema);
        }

        schema["description"] = HintOf(field.Kind) is { } hint ? $"{field.Sentence} {hint}" : field.Sentence;
        return schema;
    }

    private static JsonObject Of(Field field) => field.Kind switch
    {
        FieldKind.LanguageMap or FieldKind.MarkdownMap or FieldKind.Labels => ByLanguage(Scalar()),
        FieldKind.LabelLists => ByLanguage(OneOrMore(Scalar())),
        FieldKind.Id => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$", ["maxLength"] = Slug.MaximumLength },
        FieldKind.Reference => Reference(),
        FieldKind.References => OneOrMore(Reference()),
        FieldKind.Addresses => OneOrMore(Text("^/(?!/)")),
        FieldKind.FormerAddresses => OneOrMore(Text(@"^(?!.*((/|%2[Ff])(/|\.{1,2}(/|%|$))|%23|%3[Ff]))/[^?#]*$")),
        FieldKind.Url => Url(),
        FieldKind.Urls => OneOrMore(Url()),
        FieldKind.Language => Text(TagPattern),
        FieldKind.Languages => OneOrMore(Text(TagPattern)),
        FieldKind.Date => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = DatePattern },
        FieldKind.Truth => new JsonObject { ["type"] = "boolean" },
        FieldKind.Number => new JsonObject { ["type"] = "number", ["minimum"] = field.Least, ["maximum"] = field.Greatest },
        FieldKind.Choice => new JsonObject { ["enum"] = Words(field.Choices) },
        FieldKind.Texts => OneOrMore(Scalar()),
        FieldKind.Object => Object(field.Shape!), // declared with every object
        FieldKind.Objects => new JsonObject { ["type"] = "array", ["items"] = Object(field.Shape!) }, // declared with every object
        FieldKind.Severities => Severities(),
        FieldKind.Free => new JsonObject { ["type"] = "object", ["additionalProperties"] = Scalar() },
        _ => Scalar(),
    };

    private static string? HintOf(FieldKind kind) => kind switch
    {
        FieldKind.LanguageMap or FieldKind.Labels => "One text in the site's first language, or one a language: {fr: …, en: …}.",
        FieldKind.MarkdownMap => "Markdown in the site's first language, or one text a language: {fr: …, en: …}.",
        FieldKind.LabelLists => "Lists of texts by language: {fr: [… , …], en: […]}.",
        FieldKind.Id => "Lower-case ASCII letters, digits and single hyphens.",
        FieldKind.Date => "EDTF: 2022, 2022-01, 2022-01-10, 2022-01-05/2022-01-19; ? where uncertain, ~ where approximate.",
        FieldKind.Language or FieldKind.Languages => "BCP 47: fr, en, pt-BR.",
        FieldKind.Addresses or FieldKind.FormerAddresses => "From the site's root: /about/.",
        _ => null,
    };

    /// <summary>An unquoted 2022 is a number to YAML and the text that it looks like to us.</summary>
    private static JsonObject Scalar() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Reference() => new() { ["type"] = new JsonArray("string", "integer") };

    private static JsonObject Url() => Text("^[hH][tT][tT][pP][sS]?://");

    private static JsonObject OneOrMore(JsonObject item)
    {
        var schema = new JsonObject { ["type"] = new JsonArray([.. Types(item), "array"]) };
        foreach (var (key, value) in item.Where(pair => pair.Key != "type"))
        {
            // These say something of texts only, so a list passes them.
            schema[key] = value?.DeepClone();
        }

        schema["items"] = item;
        return schema;
    }

    private static JsonObject ByLanguage(JsonObject text)
    {
        var schema = (JsonObject)text.DeepClone();
        schema["type"] = new JsonArray([.. Types(text), "object"]);
        schema["propertyNames"] = new JsonObject { ["pattern"] = TagPattern };
        schema["additionalProperties"] = text;
        return schema;
    }

    private static JsonObject Severities() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Rules.All.Select(rule => KeyValuePair.Create<string, JsonNode?>(
            rule.Code, new JsonObject { ["enum"] = Words(rule.IsFixed ? ["error"] : ["off", "warning", "error"]), ["description"] = rule.Sentence }))),
        ["additionalProperties"] = false,
    };

    /// <summary>What a required value must have; each says something of its own type only.</summary>
    private static void RequireSomething(JsonObject schema)
    {
        schema.TryAdd("pattern", SomethingPattern);
        schema["minItems"] = 1;
        schema["minProperties"] = 1;
    }

    private static JsonNode?[] Types(JsonObject schema) =>
        schema["type"] is JsonArray several ? [.. several.Select(type => type?.DeepClone())] : [schema["type"]?.DeepClone()];

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode?)word)]);
}
