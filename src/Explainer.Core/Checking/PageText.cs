using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>The words of a page as a reader finds them, block by block.</summary>
/// <param name="Text">Each block folded, one a line.</param>
internal sealed record PageText(string Text)
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(["script", "style", "template", "head"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
            "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    /// <summary>A text as it is compared: white space, apostrophes and hyphens alike (FORMAT, rule 1).</summary>
    public static string Folded(string text) => FoldedText.Of(text).Text.Trim();

    public static PageText Of(IDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<string>();
        var block = new StringBuilder();
        var ahead = new Stack<INode?>([document.DocumentElement]);
        while (ahead.TryPop(out var node))
        {
            switch (node)
            {
                case null:
                    EndBlock();
                    break;
                case IText text:
                    block.Append(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    block.Append(' ');
                    break;
                case IElement element when !Unseen.Contains(element.LocalName) && !element.HasAttribute("hidden"):
                    Enter(element);
                    break;
                default:
                    break;
            }
        }

        EndBlock();
        return new PageText(string.Join('\n', blocks));

        void Enter(IElement element)
        {
            if (Blocks.Contains(element.LocalName))
            {
                EndBlock();
                ahead.Push(null);
            }

            for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                ahead.Push(element.ChildNodes[i]);
            }
        }

        void EndBlock()
        {
            if (Folded(block.ToString()) is { Length: > 0 } folded)
            {
                blocks.Add(folded);
            }

            block.Clear();
        }
    }
}
