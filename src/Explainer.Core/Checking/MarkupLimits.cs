using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Explainer.Checking;

/// <summary>What one page's markup may ask of the parser.</summary>
/// <remarks>The parser looks through all open elements at each tag: 100,000 unclosed ones, half a megabyte, keep it busy for minutes.</remarks>
internal sealed class MarkupLimits(string markup)
{
    /// <summary>With fewer tags no page can take long, and following each of them costs a sixth of the parsing.</summary>
    private const int HarmlessTags = 4_000;

    private const int MaximumElements = 200_000;
    private const int MaximumOpen = 500;
    private const int MaximumAttributes = 200;

    /// <summary>Elements without an end tag, or whose end tag may be left out (HTML, 13.1.2.4).</summary>
    private static readonly FrozenSet<string> WithoutEnd = FrozenSet.ToFrozenSet(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
            "caption", "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
        ],
        StringComparer.Ordinal);

    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);
    private int _open;
    private int _elements;

    /// <summary>The last tag ends in <c>/&gt;</c>, which closes elements of SVG and MathML, but none of HTML.</summary>
    private bool _closesItself;

    public HtmlParserOptions Options => new()
    {
        IsKeepingSourceReferences = true,
        OnCreated = (element, _) => Count(element),
        OnToken = markup.AsSpan().Count('<') > HarmlessTags ? (token, _) => Follow(token) : null,
        ShouldEmitAttribute = (ref StructHtmlToken token, ReadOnlyMemory<char> _) => token.Attributes.Count < MaximumAttributes,
    };

    private void Count(IElement element)
    {
        if (_closesItself && element.NamespaceUri != NamespaceNames.HtmlUri)
        {
            _closesItself = false;
            End(element.LocalName.ToLowerInvariant());
        }

        if (++_elements > MaximumElements)
        {
            throw new ExceededException("over 200,000 elements");
        }
    }

    private void Follow(HtmlToken token)
    {
        _closesItself = token is HtmlTagToken { Type: HtmlTokenType.StartTag, IsSelfClosing: true };
        if (WithoutEnd.Contains(token.Name))
        {
            _closesItself = false;
        }
        else if (token.Type == HtmlTokenType.StartTag)
        {
            Start(token.Name);
        }
        else if (token.Type == HtmlTokenType.EndTag)
        {
            End(token.Name);
        }
    }

    private void Start(string name)
    {
        _openByName[name] = _openByName.GetValueOrDefault(name) + 1;
        if (++_open > MaximumOpen)
        {
            throw new ExceededException("over 500 elements inside one another, or never closed");
        }
    }

    /// <summary>An end tag without its start closes nothing.</summary>
    private void End(string name)
    {
        if (_openByName.GetValueOrDefault(name) is > 0 and var open)
        {
            _openByName[name] = open - 1;
            _open--;
        }
    }

    /// <summary>The only way out of the parser's callbacks; caught by <see cref="PageParser"/>.</summary>
    internal sealed class ExceededException(string message) : Exception(message);
}
