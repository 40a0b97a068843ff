using AngleSharp.Dom;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>One h1, no level skipped, none empty.</summary>
internal static class Headings
{
    public static IEnumerable<Diagnostic> Check(PageDocument page)
    {
        if (page.Redirects)
        {
            yield break;
        }

        var previous = 1;
        var tops = 0;
        foreach (var heading in page.Elements)
        {
            var level = LevelOf(heading);
            if (level == 0)
            {
                continue;
            }

            if (level == 1 && ++tops > 1)
            {
                yield return page.Finding(Rules.PageTopHeading, heading, "This is another h1; make it an h2, or whatever its place under the first one is.");
            }

            if (level > previous + 1)
            {
                yield return page.Finding(Rules.PageHeadingSkipped, heading, $"An h{Digit(level)} comes after an h{Digit(previous)}; make it an h{Digit(previous + 1)}.");
            }

            if (!AccessibleNames.HasName(heading))
            {
                yield return page.Finding(Rules.PageHeadingEmpty, heading, $"This h{Digit(level)} has no words; write some, or remove it.");
            }

            previous = level;
        }

        if (tops == 0)
        {
            yield return new Diagnostic(Rules.PageTopHeading, TextLocation.OfFile(page.Path), "The page has no h1; make its title one.");
        }
    }

    private static char Digit(int level) => (char)('0' + level);

    private static int LevelOf(IElement element) => element.LocalName switch
    {
        "h1" => 1,
        "h2" => 2,
        "h3" => 3,
        "h4" => 4,
        "h5" => 5,
        "h6" => 6,
        _ => 0,
    };
}
