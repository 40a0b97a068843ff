using System.Collections.Immutable;
using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>A heading of a prose: its words and its element's id.</summary>
internal sealed record Heading(string Text, string Id)
{
    /// <summary>The chapters of a text that is long enough for a list of contents: three or more, else none.</summary>
    public static ImmutableArray<Heading> Contents(ProseView view)
    {
        ImmutableArray<Heading> chapters =
        [
            .. view.Prose.Prose.Blocks.Where(block => block.HeadingLevel == 2).Select(block => new Heading(block.Text, block.Id)),
        ];
        return chapters.Length >= 3 ? chapters : [];
    }
}
