using System.Collections.Immutable;

namespace Explainer.Theme;

/// <summary>Words of a drawing in lines: SVG breaks none by itself.</summary>
internal static class CaptionLines
{
    private const int Most = 2;

    /// <summary>What stands beside itself on a phone.</summary>
    private const int Length = 42;

    /// <summary>A text in at most two lines; what is left out is marked by an ellipsis.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > Length)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            }
        }

        return lines.Count <= Most ? [.. lines] : [.. lines.Take(Most - 1), lines[Most - 1] + "…"];
    }
}
