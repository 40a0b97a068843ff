using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Markdig's spans have an inclusive end; ours a length.</summary>
internal static class MarkdownSpans
{
    public static TextSpan Of(SourceSpan span) => span.IsEmpty ? new TextSpan(Math.Max(0, span.Start), 0) : new TextSpan(span.Start, span.Length);
}
