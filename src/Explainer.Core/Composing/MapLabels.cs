namespace Explainer.Composing;

/// <summary>Finds room for names on a map, one after the other, the most important first.</summary>
/// <param name="width">Of the sheet.</param>
/// <param name="height">Of the sheet.</param>
/// <param name="size">The letters' size in the sheet's units.</param>
internal sealed class MapLabels(double width, double height, double size)
{
    /// <summary>The mean width of a letter of a sans serif, in sizes; rather more than less.</summary>
    private const double LetterWidth = 0.57;

    private readonly List<Box> _taken = [];

    /// <summary>Keeps a circle free of names.</summary>
    public void Keep(MapPoint point, double radius) =>
        _taken.Add(new Box(point.X - radius, point.Y - radius, point.X + radius, point.Y + radius));

    /// <summary>The middle of a country's name at, or as near as can be to, where it would stand best; null where there is no room.</summary>
    public MapPoint? PlaceAround(string name, MapPoint best) => Place(name, best, Shifts(name));

    /// <summary>The middle of a name beside a point: right of it, left, above or below; null where there is no room.</summary>
    public MapPoint? PlaceBeside(string name, MapPoint point, double radius)
    {
        var aside = (WidthOf(name) / 2) + radius;
        var above = (size * 0.6) + radius;
        return Place(name, point, [(aside, 0), (-aside, 0), (0, -above), (0, above), (aside, -above), (-aside, -above), (aside, above), (-aside, above)]);
    }

    private MapPoint? Place(string name, MapPoint around, IEnumerable<(double X, double Y)> shifts)
    {
        foreach (var (x, y) in shifts)
        {
            var middle = new MapPoint(Rounded(around.X + x), Rounded(around.Y + y));
            var box = BoxOf(name, middle);
            if (box.Left >= 0 && box.Top >= 0 && box.Right <= width && box.Bottom <= height && !_taken.Any(box.Touches))
            {
                _taken.Add(box);
                return middle;
            }
        }

        return null;
    }

    /// <summary>Nearest first; a country is wider than high, and so is its name. Never so far aside that the name stands over a neighbour alone.</summary>
    private IEnumerable<(double X, double Y)> Shifts(string name)
    {
        yield return (0, 0);
        foreach (var part in new[] { 0.125, 0.25, 0.5, 0.75 })
        {
            var (aside, above) = (WidthOf(name) * part * 0.6, size * 2 * part);
            foreach (var shift in new[] { (0, above), (0, -above), (aside, 0), (-aside, 0), (aside, above), (-aside, above), (aside, -above), (-aside, -above) })
            {
                yield return shift;
            }
        }
    }

    private double WidthOf(string name) => name.Length * size * LetterWidth;

    private Box BoxOf(string name, MapPoint middle) =>
        new(middle.X - (WidthOf(name) / 2), middle.Y - (size * 0.55), middle.X + (WidthOf(name) / 2), middle.Y + (size * 0.55));

    private static double Rounded(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
