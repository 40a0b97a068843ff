using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Model;

/// <summary>Ids that an editor gave to inlines: <c>*words*{#id}</c>.</summary>
public static class InlineIds
{
    /// <summary>The inlines of blocks that have one, each once.</summary>
    public static IEnumerable<(string Id, MarkdownObject Inline)> Of(IEnumerable<ProseBlock> blocks)
    {
        var seen = new HashSet<MarkdownObject>(ReferenceEqualityComparer.Instance);
        foreach (var run in blocks.SelectMany(block => block.Runs))
        {
            if (run.Around.IsEmpty && run.Node is null)
            {
                continue;
            }

            foreach (var inline in run.Around.Cast<MarkdownObject>().Append(run.Node).OfType<MarkdownObject>())
            {
                if (inline.TryGetAttributes()?.Id is { } id && seen.Add(inline))
                {
                    yield return (id, inline);
                }
            }
        }
    }
}
