using Explainer.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Composing;

/// <summary>Ids that an editor gave to inlines: <c>*words*{#id}</c>.</summary>
internal static class InlineIds
{
    public static IEnumerable<string> Of(Prose prose) => prose.Blocks
        .SelectMany(block => block.Runs)
        .SelectMany(run => run.Around.Cast<MarkdownObject>().Append(run.Node))
        .OfType<MarkdownObject>()
        .Distinct()
        .Select(node => node.TryGetAttributes()?.Id)
        .OfType<string>();
}
