using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Albers' equal-area conic projection of a sphere of radius one (J. P. Snyder, Map Projections: A Working Manual, 1987, pp. 100 and 291).</summary>
public sealed class AlbersProjection
{
    /// <summary>Parallels on both sides of the equator would make a cylinder; a cone nearly as slender is equal-area too.</summary>
    private const double Slenderest = 0.01;

    private readonly double _n;
    private readonly double _c;
    private readonly double _rhoOfOrigin;
    private readonly double _meridian;

    /// <summary>A projection by its parameters, in degrees.</summary>
    /// <param name="firstParallel">A parallel that keeps its length.</param>
    /// <param name="secondParallel">The other one.</param>
    /// <param name="latitude">Of the origin.</param>
    /// <param name="meridian">The longitude that is drawn upright.</param>
    public AlbersProjection(double firstParallel, double secondParallel, double latitude, double meridian)
    {
        var n = (Math.Sin(Radians(firstParallel)) + Math.Sin(Radians(secondParallel))) / 2;
        _n = Math.Abs(n) < Slenderest ? Slenderest : n;
        _c = Math.Pow(Math.Cos(Radians(firstParallel)), 2) + (2 * _n * Math.Sin(Radians(firstParallel)));
        _meridian = meridian;
        _rhoOfOrigin = Rho(latitude);
    }

    /// <summary>The projection that fits a part of the earth: its standard parallels lie a sixth of the height from its edges.</summary>
    public static AlbersProjection For(GeoWindow window)
    {
        var sixth = (window.North - window.South) / 6;
        return new AlbersProjection(window.South + sixth, window.North - sixth, (window.South + window.North) / 2, (window.West + window.East) / 2);
    }

    /// <summary>East and north of the origin, in radii of the sphere.</summary>
    public (double X, double Y) Project(GeoPoint point)
    {
        var theta = _n * Radians(point.Longitude - _meridian);
        var rho = Rho(point.Latitude);
        return (rho * Math.Sin(theta), _rhoOfOrigin - (rho * Math.Cos(theta)));
    }

    private double Rho(double latitude) => Math.Sqrt(Math.Max(0, _c - (2 * _n * Math.Sin(Radians(latitude))))) / _n;

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
