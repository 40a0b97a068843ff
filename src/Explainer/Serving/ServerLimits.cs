namespace Explainer.CommandLine.Serving;

/// <summary>What a client can take of a server.</summary>
/// <param name="Connections">At once.</param>
/// <param name="HeaderBytes">Of all headers of a request.</param>
/// <param name="LineBytes">Of a request's first line.</param>
/// <param name="HeaderTime">For sending the headers.</param>
/// <param name="IdleTime">Between two requests.</param>
/// <param name="SlowestRate">Bytes a second that a client must take of an answer, after the grace.</param>
public sealed record ServerLimits(
    int Connections = 1024,
    int HeaderBytes = 16 * 1024,
    int LineBytes = 8 * 1024,
    TimeSpan? HeaderTime = null,
    TimeSpan? IdleTime = null,
    double SlowestRate = 240)
{
    public static readonly ServerLimits Default = new();
}
