using System.Xml;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>The Atom feed of a language (RFC 4287): the articles that are written in it; the first language's has those in languages that the site has not.</summary>
internal static class FeedFile
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Whether a language has an article, and so a feed.</summary>
    public static bool IsIn(Site site, string language) => site.Articles.Any(article => IsOf(article, language, site));

    public static OutputFile Of(Edition edition)
    {
        var articles = edition.Site.Articles.Where(article => IsOf(article, edition.Language, edition.Site))
            .OrderByDescending(article => article.Date.Date, EdtfDate.Comparer).ThenBy(article => article.Slug, StringComparer.Ordinal).ToList();
        var address = edition.Frame.Absolute(edition.Routes.Feed);
        var content = XmlWriting.Write(writer =>
        {
            writer.WriteStartElement("feed", Atom);
            writer.WriteAttributeString("xml", "lang", null, edition.Language);
            Element(writer, "id", address);
            Element(writer, "title", edition.TextOrEmpty(edition.Site.Settings.Title).Text);
            Element(writer, "updated", articles.Select(Updated).Max(StringComparer.Ordinal)!); // a feed has an article
            Link(writer, "self", address);
            Link(writer, "alternate", edition.Frame.Absolute(edition.Routes.Home));
            writer.WriteStartElement("author", Atom);
            Element(writer, "name", (edition.Text(edition.Site.Settings.Publisher) ?? edition.TextOrEmpty(edition.Site.Settings.Title)).Text);
            writer.WriteEndElement();
            articles.ForEach(article => Entry(writer, article, edition));
            writer.WriteEndElement();
        });
        return new OutputFile(edition.Routes.Feed[1..], content);
    }

    private static bool IsOf(Article article, string language, Site site)
    {
        var languages = site.Settings.Languages;
        return language == (languages.FirstOrDefault(one => one == article.Language)
            ?? languages.FirstOrDefault(one => LanguageTag.IsWithin(article.Language, one))
            ?? languages[0]);
    }

    private static void Entry(XmlWriter writer, Article article, Edition edition)
    {
        var address = edition.Frame.Absolute(edition.Routes.Article(article.Slug));
        writer.WriteStartElement("entry", Atom);
        if (article.Language != edition.Language)
        {
            writer.WriteAttributeString("xml", "lang", null, article.Language);
        }

        Element(writer, "id", address);
        Element(writer, "title", article.Title.Text.Trim());
        Element(writer, "published", Instant(article.Date));
        Element(writer, "updated", Updated(article));
        Link(writer, "alternate", address);
        if (article.Byline is { } byline)
        {
            writer.WriteStartElement("author", Atom);
            Element(writer, "name", byline);
            writer.WriteEndElement();
        }

        if (article.Summary is { } summary)
        {
            Element(writer, "summary", summary.Text.Trim());
        }

        writer.WriteEndElement();
    }

    private static string Updated(Article article) => Instant(article.Updated ?? article.Date);

    /// <summary>The first moment of a date, which may be less exact than a feed asks for.</summary>
    private static string Instant(PlacedDate date) => date.Date.FirstInstantText ?? "1970-01-01T00:00:00Z";

    private static void Element(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Atom);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }
}
