using System.Globalization;
using Explainer.Composing;

namespace Explainer.Theme;

/// <summary>The heights of a strip in pixels. Its widths are percentages, so that it fits any screen without its words growing or shrinking.</summary>
internal static class StripGeometry
{
    public const int Lane = 24;
    public const int LegendLine = 22;

    public static int AxisOf(TimelineStrip strip) => HeadOf(strip) + (strip.Lanes * Lane) + 4;

    public static int TopOf(StripMark mark, int axis) => axis - 4 - ((mark.Lane + 1) * Lane);

    /// <summary>The legend's two or three lines, or in its place the date and title of the mark under the pointer.</summary>
    private static int HeadOf(TimelineStrip strip) => StripKinds.In(strip).Length <= 4 ? 62 : 74;

    public static string Percent(double number) => number.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Words that would not have room around their tick on the smallest phone begin or end at it.</summary>
    public static string Anchor(StripTick tick) => tick.At switch
    {
        var at when at < HalfOf(tick.Label) => "start",
        var at when at > 100 - HalfOf(tick.Label) => "end",
        _ => "middle",
    };

    /// <summary>Half of a label's width in percent of that phone's strip; three letters and fewer stand in the margin.</summary>
    private static double HalfOf(string label) => label.Length > 3 ? label.Length * 1.2 : 0;
}
