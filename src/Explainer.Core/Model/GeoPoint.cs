namespace Explainer.Model;

/// <summary>A place on the earth in WGS 84 degrees.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
