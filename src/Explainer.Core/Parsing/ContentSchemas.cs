using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Parsing.Shapes;

namespace Explainer.Parsing;

/// <summary>JSON Schemas (draft 7) of everything that editors write in YAML, made of the shapes that parsing reads by.</summary>
public static class ContentSchemas
{
    // Made when asked for: its encoder is a table, and every start lists the schemas' names.
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them, the most general first.</summary>
    public static ImmutableArray<ContentSchema> All { get; } =
    [
        Make("site", "input/site.yml", "The site's settings.", () => SchemaMaker.Object(SiteShapes.Settings)),
        Make("article", "input/articles/*.md", "An article's front matter.", () => SchemaMaker.Object(SiteShapes.Article)),
        Make("page", "input/pages/*.md", "A page's front matter.", () => SchemaMaker.Object(SiteShapes.Page)),
        Make("glossary", "input/glossaries/*.yml", "A glossary: one SKOS concept scheme.", () => SchemaMaker.Object(ContentShapes.Glossary)),
        Make("timeline", "input/timeline.yml", "The events of the timeline.", () => SchemaMaker.List(ContentShapes.Event)),
        Make("sources", "input/sources.yml", "The bibliography, in the terms of CSL-JSON.", () => SchemaMaker.List(ContentShapes.Source)),
        Make("annotations", "input/annotations.yml", "Notes on exact quotes (Web Annotation).", () => SchemaMaker.List(ContentShapes.Annotation)),
    ];

    private static ContentSchema Make(string name, string files, string sentence, Func<JsonObject> content) =>
        new(name, files, () => JsonOf(files, sentence, content()));

    private static string JsonOf(string files, string sentence, JsonObject content)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = files, ["description"] = sentence };
        foreach (var (key, value) in content)
        {
            schema[key] = value?.DeepClone();
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
