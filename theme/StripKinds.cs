using System.Collections.Immutable;
using Explainer.Composing;
using Microsoft.AspNetCore.Html;

namespace Explainer.Theme;

/// <summary>The kinds of marks of a strip: their classes, their small shapes and what the legend calls them.</summary>
internal static class StripKinds
{
    /// <summary>The classes of a mark.</summary>
    public static string Of(StripMark mark) => mark.Shape switch
    {
        StripShape.Several => "several",
        StripShape.Span => "span",
        StripShape.Vague => "vague",
        _ => "day",
    } + (mark.IsUncertain ? " uncertain" : "");

    /// <summary>The kinds that a strip's legend explains: those that it has, if there is more than one; a number explains itself.</summary>
    public static ImmutableArray<string> In(TimelineStrip strip)
    {
        var kinds = strip.Marks.SelectMany(KindsOf).ToHashSet(StringComparer.Ordinal);
        return kinds.Count > 1 ? [.. new[] { "day", "span", "vague", "uncertain", "open" }.Where(kinds.Contains)] : [];
    }

    /// <summary>What stands for a mark in a square of 24 pixels.</summary>
    public static HtmlString Shape(string kind, string unit) => new("<rect class=\"hit\" width=\"24\" height=\"24\"/>" + kind.Split(' ')[0] switch
    {
        "span" => "<rect class=\"bar\" x=\"4\" y=\"8\" width=\"16\" height=\"8\"/>",
        "several" => "<rect class=\"bar\" x=\"1\" y=\"4\" width=\"22\" height=\"16\"/>",
        "vague" => $"<rect class=\"bar\" x=\"4\" y=\"8\" width=\"16\" height=\"8\" fill=\"url(#_hatch-{unit})\"/>",
        "open" => "<line class=\"open\" x1=\"2\" x2=\"22\" y1=\"12\" y2=\"12\"/>",
        _ => "<circle class=\"bar\" cx=\"12\" cy=\"12\" r=\"5\"/>",
    });

    private static IEnumerable<string> KindsOf(StripMark mark)
    {
        if (mark.Shape != StripShape.Several)
        {
            yield return mark.IsUncertain && mark.Shape == StripShape.Day ? "uncertain" : Of(mark).Split(' ')[0];
        }

        if (mark.IsUncertain)
        {
            yield return "uncertain";
        }

        if (mark.IsOpenBefore || mark.IsOpenAfter)
        {
            yield return "open";
        }
    }
}
