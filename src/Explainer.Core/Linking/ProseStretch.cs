using Explainer.Model;
using Explainer.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Linking;

/// <summary>A stretch of a block that a mention may not leave: in one language, and all in the same link, in code, or in neither.</summary>
internal readonly record struct ProseStretch(TextSpan Span, string Language, LinkInline? Link, bool IsCode)
{
    /// <summary>The stretches of a block in order.</summary>
    public static IEnumerable<ProseStretch> Of(ProseBlock block)
    {
        ProseStretch? current = null;
        foreach (var run in block.Runs)
        {
            var isCode = run.Kind is RunKind.Code or RunKind.Autolink;
            var link = run.Link;
            if (current is { } open && open.Language == run.Language && ReferenceEquals(open.Link, link) && open.IsCode == isCode)
            {
                current = open with { Span = TextSpan.FromBounds(open.Span.Start, run.Span.End) };
                continue;
            }

            if (current is not null)
            {
                yield return current.Value;
            }

            current = new ProseStretch(run.Span, run.Language, link, isCode);
        }

        if (current is not null)
        {
            yield return current.Value;
        }
    }
}
