using System.Xml;
using System.Xml.Linq;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>An XML file of the folder.</summary>
internal sealed record XmlFile(SourceFile Source, XElement Root)
{
    public static bool IsXml(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".atom", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it without what a document type declares; null, with the reason, when it is not well formed.</summary>
    public static Diagnosed<XmlFile?> Parse(SourceFile source)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(source.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            return new Diagnosed<XmlFile?>(document.Root is { } root ? new XmlFile(source, root) : null, []);
        }
        catch (XmlException exception)
        {
            var place = new TextLocation(source.Path, exception.LineNumber, exception.LinePosition);
            return new Diagnosed<XmlFile?>(null, [new Diagnostic(Rules.XmlBroken, place, $"This XML is not well formed: {exception.Message}")]);
        }
    }

    public TextLocation LocationOf(XElement element)
    {
        var place = (IXmlLineInfo)element;
        return place.HasLineInfo() ? new TextLocation(Source.Path, place.LineNumber, place.LinePosition) : TextLocation.OfFile(Source.Path);
    }

    public Diagnostic Finding(Rule rule, XElement element, string message) => new(rule, LocationOf(element), message);
}
