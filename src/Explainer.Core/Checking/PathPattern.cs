namespace Explainer.Checking;

/// <summary>A path as <c>_redirects</c> and <c>_headers</c> name it: <c>:name</c> stands for one segment, <c>*</c> at the end for any rest.</summary>
public sealed class PathPattern
{
    private readonly string[] _segments;
    private readonly string[] _decoded;

    public PathPattern(string pattern)
    {
        Pattern = pattern;
        _segments = pattern.Split('/');
        _decoded = [.. _segments.Select(Uri.UnescapeDataString)];
        IsExact = !pattern.EndsWith('*') && !pattern.Contains("/:", StringComparison.Ordinal);
    }

    /// <summary>As written.</summary>
    public string Pattern { get; }

    /// <summary>Whether it stands for one address only.</summary>
    public bool IsExact { get; }

    /// <summary>Whether it covers a path, cut at its slashes, decoded or as it is written there.</summary>
    public bool Covers(string[] path)
    {
        for (var i = 0; i < _segments.Length; i++)
        {
            if (_segments[i] == "*")
            {
                return true;
            }

            if (i >= path.Length || !(_segments[i].StartsWith(':') || _segments[i] == path[i] || _decoded[i] == path[i]))
            {
                return false;
            }
        }

        return path.Length == _segments.Length;
    }

    /// <summary>A target with the words of a path that this pattern covers in place of its <c>:names</c> and <c>:splat</c>.</summary>
    public string Fill(string target, string[] path)
    {
        // The longest first, for a name may begin another.
        foreach (var (i, segment) in _segments.Index().OrderByDescending(segment => segment.Item.Length))
        {
            target = segment switch
            {
                "*" => target.Replace(":splat", string.Join('/', path.Skip(i)), StringComparison.Ordinal),
                [':', ..] name => target.Replace(name, path[i], StringComparison.Ordinal),
                _ => target,
            };
        }

        return target;
    }
}
