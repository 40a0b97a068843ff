using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Checks the headings of a text: the page's own title is the only one of level one.</summary>
internal static class HeadingCheck
{
    public static void Check(Prose prose, DiagnosticList diagnostics)
    {
        var level = 1;
        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            var block = prose.Blocks[i];
            if (block.Kind != ProseBlockKind.Heading)
            {
                continue;
            }

            var place = prose.LocationOf(i, new TextSpan(0, block.Text.Length));
            if (block.HeadingLevel == 1)
            {
                diagnostics.Report(Rules.HeadingLevel, place, "The page's title is its only heading of level one; begin with ##.");
            }
            else if (block.HeadingLevel > level + 1)
            {
                diagnostics.Report(Rules.HeadingLevel, place, $"This heading skips a level: write {new string('#', level + 1)} or put one between.");
            }

            if (string.IsNullOrWhiteSpace(block.Text))
            {
                diagnostics.Report(Rules.HeadingLevel, place, "This heading has no words.");
            }

            level = block.HeadingLevel;
        }
    }
}
