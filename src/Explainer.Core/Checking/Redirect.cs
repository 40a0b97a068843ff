using Explainer.Text;

namespace Explainer.Checking;

/// <summary>A line of <c>_redirects</c>, the file that Netlify and Cloudflare Pages read.</summary>
/// <param name="From">A path of the host; may end in <c>*</c> and hold <c>:names</c>.</param>
/// <param name="To">An address; may hold <c>:names</c> and <c>:splat</c>.</param>
/// <param name="Status">Of the answer; 301 when not given.</param>
/// <param name="Location">Of the target in the file.</param>
/// <param name="IsForced">Whether it holds where there is a file too: <c>301!</c>, on no condition that only its host could judge.</param>
public sealed record Redirect(string From, string To, int Status, TextLocation Location, bool IsForced = false)
{
    /// <summary>Whether readers get to see another address or page; a 404 for what is missing is no way on.</summary>
    public bool LeadsOn => Status is >= 200 and < 400;

    private readonly PathPattern _from = new(From);

    /// <summary>Whether it stands for more than one address.</summary>
    public bool IsPattern => !_from.IsExact;

    /// <summary>Whether its target depends on the address that was asked for.</summary>
    public bool HasPlaceholders => To.Contains("/:", StringComparison.Ordinal);

    /// <summary>Whether it is for a path, cut at its slashes.</summary>
    public bool Covers(string[] path) => _from.Covers(path);

    /// <summary>Whether it leads from an address to another one; a rule that leads to itself would never end, and hosts pass it by.</summary>
    /// <param name="address">The address.</param>
    /// <param name="path">The same, cut at its slashes.</param>
    public bool Moves(string address, string[] path) => Covers(path) && TargetFor(path) != address;

    /// <summary>The target for a path that it covers.</summary>
    public string TargetFor(string[] path) => HasPlaceholders ? _from.Fill(To, path) : To;
}
