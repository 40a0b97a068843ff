using System.Collections.Immutable;

namespace Explainer.Parsing.Shapes;

/// <summary>The shapes of glossaries, timeline, bibliography and annotations.</summary>
internal static class ContentShapes
{
    public static readonly Shape Location = new("a location",
    [
        new("lat", FieldKind.Number, "Degrees north, WGS 84.") { IsRequired = true, Least = -90, Greatest = 90 },
        new("lon", FieldKind.Number, "Degrees east, WGS 84.") { IsRequired = true, Least = -180, Greatest = 180 },
    ]);

    public static readonly Shape Fact = new("a fact",
    [
        new("label", FieldKind.LanguageMap, "What the row is about.") { IsRequired = true },
        new("value", FieldKind.LanguageMap, "What holds.") { IsRequired = true },
        new("asOf", FieldKind.Date, "When it held."),
        new("source", FieldKind.Reference, "The source that says so."),
    ]);

    public static readonly Shape Match = new("match",
    [
        new("case", FieldKind.Choice, "How case counts.") { Choices = ["auto", "sensitive", "insensitive"] },
        new("inflect", FieldKind.Truth, "Whether regular plurals and feminines match too."),
        new("occurrence", FieldKind.Choice, "Which mentions become links.") { Choices = ["section", "page", "all", "none"] },
    ]);

    public static readonly Shape Concept = new("a concept",
    [
        new("id", FieldKind.Id, "Unique in the whole site; also its address.") { IsRequired = true },
        new("type", FieldKind.Choice, "What kind of thing it is.") { Choices = ["concept", "organisation", "person", "place", "event", "document"] },
        new("prefLabel", FieldKind.Labels, "Its name, one a language.") { IsRequired = true },
        new("altLabel", FieldKind.LabelLists, "Other names, linked too."),
        new("hiddenLabel", FieldKind.LabelLists, "Linked and searchable, never shown."),
        new("definition", FieldKind.LanguageMap, "One or two plain sentences; what a preview shows."),
        new("body", FieldKind.MarkdownMap, "Markdown."),
        new("broader", FieldKind.References, "Broader concepts."),
        new("related", FieldKind.References, "Related concepts."),
        new("exactMatch", FieldKind.Urls, "The same concept elsewhere."),
        new("start", FieldKind.Date, "Birth, founding or beginning."),
        new("end", FieldKind.Date, "Death, dissolution or end."),
        new("location", FieldKind.Object, "Where it is.") { Shape = Location },
        new("outline", FieldKind.Reference, "The country's outline in map.geojson: its ISO 3166-1 alpha-3 code, such as KAZ."),
        new("facts", FieldKind.Objects, "Rows of label and value, each with its source.") { Shape = Fact },
        new("sources", FieldKind.References, "Ids of sources.yml."),
        new("match", FieldKind.Object, "How its labels are looked for.") { Shape = Match },
    ]);

    public static readonly Shape MapGroup = new("a group of the map",
    [
        new("label", FieldKind.LanguageMap, "What its countries have in common: the legend's words.") { IsRequired = true },
        new("concepts", FieldKind.References, "Its countries: ids of concepts that have an outline.") { IsRequired = true },
        new("style", FieldKind.Choice, "How they are told apart: lines or dots across them, or a sign beside their names.") { IsRequired = true, Choices = ["hatched", "dotted", "marked"] },
    ]);

    public static readonly Shape Glossary = new("a glossary",
    [
        new("id", FieldKind.Id, "The concept scheme; also its address.") { IsRequired = true },
        new("title", FieldKind.LanguageMap, "Its title.") { IsRequired = true },
        new("description", FieldKind.LanguageMap, "What it covers."),
        new("map", FieldKind.Objects, "Groups of countries that the map on its page tells apart; the map is there where input/map.geojson is and a concept has an outline.") { Shape = MapGroup },
        new("concepts", FieldKind.Objects, "Its concepts.") { Shape = Concept },
    ]);

    public static readonly Shape Event = new("an event",
    [
        new("id", FieldKind.Id, "Unique in the timeline; also its fragment.") { IsRequired = true },
        new("date", FieldKind.Date, "When it happened.") { IsRequired = true },
        new("title", FieldKind.LanguageMap, "What happened.") { IsRequired = true },
        new("body", FieldKind.MarkdownMap, "Markdown."),
        new("concepts", FieldKind.References, "Concepts that took part."),
        new("sources", FieldKind.References, "Ids of sources.yml."),
    ]);

    public static readonly Shape Author = new("an author",
    [
        new("family", FieldKind.Text, "Family name."),
        new("given", FieldKind.Text, "Given names."),
        new("literal", FieldKind.Text, "A name that is not cut in two."),
    ]);

    public static readonly ImmutableArray<string> Speakers = ["agency", "press", "state-media", "official", "ngo", "scholarly", "advocacy", "reference"];

    public static readonly Shape Source = new("a source",
    [
        new("id", FieldKind.Id, "Unique in the bibliography; also its fragment.") { IsRequired = true },
        new("type", FieldKind.Text, "A CSL item type.") { IsRequired = true },
        new("title", FieldKind.LanguageMap, "As published; or the editors' description in brackets, a language map.") { IsRequired = true },
        new("author", FieldKind.Objects, "Authors in order.") { Shape = Author },
        new("container-title", FieldKind.Text, "The newspaper, site or journal."),
        new("publisher", FieldKind.Text, "Who published it."),
        new("issued", FieldKind.Date, "When."),
        new("URL", FieldKind.Url, "Absolute address."),
        new("accessed", FieldKind.Date, "When it was last opened."),
        new("language", FieldKind.Language, "The language that it is written in."),
        new("speaker", FieldKind.Choice, "Who speaks in it.") { Choices = Speakers },
    ]);

    public static readonly Shape Quote = new("a quote",
    [
        new("exact", FieldKind.Text, "The quoted words.") { IsRequired = true },
        new("prefix", FieldKind.Text, "What stands before them."),
        new("suffix", FieldKind.Text, "What stands behind them."),
    ]);

    public static readonly Shape Target = new("a target",
    [
        new("article", FieldKind.Reference, "The article, by its file's name.") { IsRequired = true },
        new("quote", FieldKind.Object, "A TextQuoteSelector.") { IsRequired = true, Shape = Quote },
    ]);

    public static readonly Shape Annotation = new("an annotation",
    [
        new("id", FieldKind.Id, "Unique among annotations.") { IsRequired = true },
        new("target", FieldKind.Object, "What it is about.") { IsRequired = true, Shape = Target },
        new("motivation", FieldKind.Choice, "What kind of note it is.") { IsRequired = true, Choices = ["commenting", "correcting", "assessing", "questioning", "linking"] },
        new("body", FieldKind.MarkdownMap, "The note, in Markdown.") { IsRequired = true },
        new("sources", FieldKind.References, "Ids of sources.yml."),
        new("asOf", FieldKind.Date, "When it was known."),
    ]);
}
