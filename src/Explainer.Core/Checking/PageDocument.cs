using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>A page, parsed once, as the rules for one page share it.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Address">Within the site: <c>/glossaire/</c>.</param>
/// <param name="Elements">Every element in document order; the content of templates is not among them.</param>
/// <param name="Attributes">Every attribute in document order.</param>
/// <param name="Ids">Every id, and every name of an anchor (HTML, 7.4.6.4).</param>
/// <param name="References">Every address in document order, those in style attributes last.</param>
internal sealed record PageDocument(
    SourceFile Source,
    string Address,
    IHtmlDocument Document,
    ImmutableArray<IElement> Elements,
    ImmutableArray<PageAttribute> Attributes,
    IReadOnlySet<string> Ids,
    ImmutableArray<AddressReference> References)
{
    public string Path => Source.Path;

    /// <summary>Of the html element, trimmed; empty when it says none.</summary>
    public string Language { get; } = (Document.DocumentElement.GetAttribute("lang") ?? "").Trim();

    /// <summary>Whether the page only sends its readers on.</summary>
    public bool Redirects { get; } = Elements.Any(element => AddressReader.RefreshTarget(element) is not null);

    /// <summary>Where the element starts; its nearest ancestor with a place stands in for one that the parser made up.</summary>
    public TextLocation LocationOf(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference?.Position.Index is { } index and >= 0)
            {
                return Source.LocationOf(new TextSpan(index, at.LocalName.Length + 1));
            }
        }

        return TextLocation.OfFile(Path);
    }

    public Diagnostic Finding(Rule rule, IElement element, string message) => new(rule, LocationOf(element), message);

    public static PageDocument Of(SourceFile source, IHtmlDocument document, SiteFolder folder)
    {
        var elements = ElementsOf(document);
        ImmutableArray<PageAttribute> attributes = [.. elements.SelectMany(PageAttribute.Of)];
        var home = folder.BaseOf(source.Path, elements);
        var references = ImmutableArray.CreateBuilder<AddressReference>();
        foreach (var element in elements)
        {
            Add(element, AddressReader.Read(element));
        }

        foreach (var style in attributes.Where(attribute => attribute.Name == "style"))
        {
            Add(style.Element, AddressReader.OfStyle(style.Value));
        }

        return new PageDocument(source, PageAddress.Of(source.Path), document, elements, attributes, IdsOf(attributes), references.ToImmutable());

        void Add(IElement element, IEnumerable<(AddressUse Use, string Address)> found) =>
            references.AddRange(found.Select(one => new AddressReference(element, one.Use, one.Address, folder.Resolve(one.Address, home))));
    }

    private static HashSet<string> IdsOf(ImmutableArray<PageAttribute> attributes) =>
        attributes
            .Where(attribute => attribute.Name == "id" || attribute is { Name: "name", Element: IHtmlAnchorElement })
            .Select(attribute => attribute.Value)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>By a stack of our own: asking a node for its next sibling counts all those before it.</summary>
    private static ImmutableArray<IElement> ElementsOf(IDocument document)
    {
        var elements = ImmutableArray.CreateBuilder<IElement>();
        var ahead = new Stack<INode>([document]);
        while (ahead.TryPop(out var node))
        {
            if (node is IElement element)
            {
                elements.Add(element);
            }

            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (node.ChildNodes[i] is IElement child)
                {
                    ahead.Push(child);
                }
            }
        }

        return elements.ToImmutable();
    }
}
