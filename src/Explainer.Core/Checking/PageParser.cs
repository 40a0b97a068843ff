using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Parses a page once, as a browser would.</summary>
internal static class PageParser
{
    /// <summary>More would say nothing new about a page that is broken through and through.</summary>
    private const int MaximumErrors = 100;

    /// <summary>The document with the parser's errors; null when the markup asks too much.</summary>
    public static Diagnosed<IHtmlDocument?> Parse(SourceFile source)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var parser = new HtmlParser(new MarkupLimits(source.Text).Options);
        parser.Error += (_, happened) =>
        {
            if (found.Count < MaximumErrors && happened is HtmlErrorEvent error && IsError(source.Text, error))
            {
                found.Add(Finding(source, error));
            }
        };

        try
        {
            var document = parser.ParseDocument(source.Text);
            return new Diagnosed<IHtmlDocument?>(document, found.ToImmutable());
        }
        catch (MarkupLimits.ExceededException exceeded)
        {
            var message = $"This page was not checked: it has {exceeded.Message}. Split it, or close its elements.";
            return new Diagnosed<IHtmlDocument?>(null, [new Diagnostic(Rules.PageTooLarge, TextLocation.OfFile(source.Path), message)]);
        }
    }

    /// <summary>The parser reports three things that are none in today's grammar.</summary>
    private static bool IsError(string text, HtmlErrorEvent error) => (HtmlParseError)error.Code switch
    {
        // Two hyphens inside a comment (HTML, 13.2.5.45).
        HtmlParseError.CommentEndedUnexpected => false,

        // href="?a=1&copy=2" (13.2.5.73).
        HtmlParseError.CharacterReferenceAttributeEqualsFound => false,

        // </foreignObject>: end tags in SVG are compared in lower case (13.2.6.5).
        HtmlParseError.TagDoesNotMatchCurrentNode or HtmlParseError.TagClosingMismatch =>
            !text.AsSpan(error.Position.Index).TrimStart("</").TakeName().ContainsAnyInRange('A', 'Z'),
        _ => true,
    };

    private static ReadOnlySpan<char> TakeName(this ReadOnlySpan<char> tag) => tag[..Math.Max(0, tag.IndexOf('>'))];

    private static Diagnostic Finding(SourceFile source, HtmlErrorEvent error)
    {
        var place = source.LocationOf(new TextSpan(error.Position.Index, 1));
        return new Diagnostic(Rules.PageMarkupBroken, place, $"The markup is broken here; a browser guesses what is meant. {error.Message}");
    }
}
