using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>What pages say to machines (schema.org).</summary>
internal static class JsonLd
{
    private const string Context = "https://schema.org";

    public static JsonText Breadcrumbs(ImmutableArray<PageLink> links, SiteFrame frame) => new(writer =>
    {
        Start(writer, "BreadcrumbList");
        writer.WriteStartArray("itemListElement");
        for (var i = 0; i < links.Length; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "ListItem");
            writer.WriteNumber("position", i + 1);
            writer.WriteString("name", links[i].Text.Text);
            writer.WriteString("item", frame.Absolute(links[i].Address));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static JsonText WebSite(Edition edition) => new(writer =>
    {
        Start(writer, "WebSite");
        writer.WriteString("name", edition.TextOrEmpty(edition.Site.Settings.Title).Text);
        writer.StringOrNothing("description", edition.TextOrEmpty(edition.Site.Settings.Description).Text);
        writer.WriteString("url", edition.Frame.Absolute(edition.Routes.Home));
        writer.WriteString("inLanguage", edition.Language);
        writer.WriteEndObject();
    });

    public static JsonText Article(Article article, ImmutableArray<ConceptView> mentions, Edition edition) => new(writer =>
    {
        Start(writer, "NewsArticle");
        writer.WriteString("headline", article.Title.Text);
        writer.StringOrNothing("description", article.Summary?.Text.Trim());
        writer.WriteString("url", edition.Frame.Absolute(edition.Routes.Article(article.Slug)));
        writer.WriteString("inLanguage", article.Language);
        writer.StringOrNothing("datePublished", article.Date.Date.IsoText);
        writer.StringOrNothing("dateModified", article.Updated?.Date.IsoText);
        // A byline may name people, agencies, or that nobody is named: no author of one kind.
        writer.StringOrNothing("creditText", article.Byline);
        Named(writer, "publisher", "Organization", article.Publisher);
        writer.StringOrNothing("isBasedOn", article.Source is { } source ? edition.Source(source.Id)?.Url : null);
        writer.WriteStartArray("mentions");
        foreach (var concept in mentions)
        {
            Term(writer, concept);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static JsonText Concept(Concept concept, ConceptView view, Edition edition) => new(writer =>
    {
        Start(writer, "DefinedTerm");
        writer.WriteString("name", view.Label.Text);
        writer.StringOrNothing("description", view.Definition?.Text);
        writer.WriteString("url", view.Url);
        writer.WriteString("termCode", concept.Id);
        writer.WriteString("inLanguage", view.Label.Language);
        Strings(writer, "alternateName", concept.Labels.Where(label => label.Kind == LabelKind.Alternative && label.Language == view.Label.Language).Select(label => label.Text));
        Strings(writer, "sameAs", concept.ExactMatch.Select(match => match.Id));
        writer.WriteStartObject("inDefinedTermSet");
        writer.WriteString("@type", "DefinedTermSet");
        writer.WriteString("name", view.Scheme.Text.Text);
        writer.WriteString("url", edition.Frame.Absolute(view.Scheme.Address));
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static JsonText Scheme(ConceptScheme scheme, ImmutableArray<ConceptView> concepts, Edition edition) => new(writer =>
    {
        Start(writer, "DefinedTermSet");
        writer.WriteString("name", edition.TextOrEmpty(scheme.Title).Text);
        writer.StringOrNothing("description", edition.Text(scheme.Description)?.Text);
        writer.WriteString("url", edition.Frame.Absolute(edition.Routes.Scheme(scheme.Id)));
        writer.WriteString("inLanguage", edition.Language);
        writer.WriteStartArray("hasDefinedTerm");
        foreach (var concept in concepts)
        {
            Term(writer, concept);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Start(Utf8JsonWriter writer, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("@context", Context);
        writer.WriteString("@type", type);
    }

    private static void Term(Utf8JsonWriter writer, ConceptView concept)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "DefinedTerm");
        writer.WriteString("name", concept.Label.Text);
        writer.WriteString("url", concept.Url);
        writer.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter writer, string property, string type, string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            writer.WriteStartObject(property);
            writer.WriteString("@type", type);
            writer.WriteString("name", name);
            writer.WriteEndObject();
        }
    }

    private static void Strings(Utf8JsonWriter writer, string property, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count > 0)
        {
            writer.WriteStartArray(property);
            all.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
        }
    }
}
