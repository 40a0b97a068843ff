using System.Buffers;
using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>The sitemap (sitemaps.org 0.9) with each page's translations.</summary>
internal static class SitemapFile
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static OutputFile Of(ImmutableArray<Page> pages, SiteFrame site) => new("sitemap.xml", buffer => buffer.Write(Write(pages, site).Span));

    private static ReadOnlyMemory<byte> Write(ImmutableArray<Page> pages, SiteFrame site) =>
        XmlWriting.Write(writer =>
        {
            writer.WriteStartElement("urlset", Sitemap);
            writer.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var frame in pages.Select(page => page.Frame).Where(frame => frame.Indexed).OrderBy(frame => frame.Address, StringComparer.Ordinal))
            {
                writer.WriteStartElement("url", Sitemap);
                writer.WriteElementString("loc", Sitemap, frame.Canonical);
                foreach (var link in frame.Translations.Length > 1 ? frame.Translations : [])
                {
                    writer.WriteStartElement("link", Xhtml);
                    writer.WriteAttributeString("rel", "alternate");
                    writer.WriteAttributeString("hreflang", link.Language);
                    writer.WriteAttributeString("href", site.Absolute(link.Address));
                    writer.WriteEndElement();
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
}
