using System.Collections.Immutable;

namespace Explainer.Parsing.Shapes;

/// <summary>The shapes of <c>site.yml</c> and of the front matters.</summary>
internal static class SiteShapes
{
    public static readonly ImmutableArray<string> Occurrences = ["section", "page", "all"];

    public static readonly Shape Linking = new("linking",
    [
        new("occurrence", FieldKind.Choice, "Which mentions become links: the first under each heading, the first of a page, or all.") { Choices = Occurrences },
        new("acronyms", FieldKind.Texts, "Acronyms of the prose that need no glossary entry."),
    ]);

    public static readonly Shape Settings = new("site.yml",
    [
        new("title", FieldKind.LanguageMap, "The site's name.") { IsRequired = true },
        new("description", FieldKind.LanguageMap, "What the site is, in a sentence."),
        new("languages", FieldKind.Languages, "The site's languages; the first is the default, at the root.") { IsRequired = true },
        new("baseUrl", FieldKind.Url, "The absolute address that the site is published at; it may carry a path.") { IsRequired = true },
        new("publisher", FieldKind.LanguageMap, "Who publishes the site."),
        new("licence", FieldKind.LanguageMap, "The licence of the texts."),
        new("contact", FieldKind.Text, "An e-mail or web address to write to."),
        new("repository", FieldKind.Url, "The address of the sources, for « correct this page »."),
        new("image", FieldKind.Path, "A picture for social networks: /assets/…"),
        new("navigation", FieldKind.Addresses, "Addresses of the main navigation, in the first language."),
        new("footer", FieldKind.MarkdownMap, "Markdown at the foot of every page."),
        new("linking", FieldKind.Object, "How mentions become links.") { Shape = Linking },
        new("rules", FieldKind.Severities, "Severities by rule code: off, warning or error."),
        new("theme", FieldKind.Free, "Free values that the templates can read."),
    ]);

    public static readonly Shape Correction = new("a correction",
    [
        new("quote", FieldKind.Text, "The seed's words.") { IsRequired = true },
        new("replacement", FieldKind.Text, "The article's words.") { IsRequired = true },
        new("reason", FieldKind.Text, "Why they differ.") { IsRequired = true },
    ]);

    public static readonly Shape Article = new("an article",
    [
        new("title", FieldKind.Text, "Its title.") { IsRequired = true },
        new("lang", FieldKind.Language, "The language of its text.") { IsRequired = true },
        new("date", FieldKind.Date, "When it was published.") { IsRequired = true },
        new("updated", FieldKind.Date, "When it was last changed."),
        new("byline", FieldKind.Text, "Who wrote it."),
        new("publisher", FieldKind.Text, "Who published it."),
        new("source", FieldKind.Reference, "Where it came from: an id of sources.yml."),
        new("summary", FieldKind.Text, "One or two sentences."),
        new("draft", FieldKind.Truth, "Kept out unless --drafts."),
        new("redirectFrom", FieldKind.FormerAddresses, "Addresses that once led here."),
        new("derivedFrom", FieldKind.Path, "The seed whose words it keeps: seeds/…"),
        new("corrections", FieldKind.Objects, "Where its words differ from the seed's.") { Shape = Correction },
        new("unlinked", FieldKind.References, "Concepts that are never linked automatically in it."),
    ]);

    public static readonly Shape Page = new("a page",
    [
        new("title", FieldKind.Text, "Its title.") { IsRequired = true },
        new("lang", FieldKind.Language, "The language of its text.") { IsRequired = true },
        new("summary", FieldKind.Text, "One or two sentences."),
        new("draft", FieldKind.Truth, "Kept out unless --drafts."),
        new("redirectFrom", FieldKind.FormerAddresses, "Addresses that once led here."),
        new("translationOf", FieldKind.Reference, "The page that it translates, by its file's name."),
    ]);
}
