namespace Explainer.BrowserTests.Browsing;

/// <summary>
/// The rules of a <c>_headers</c> file: a path, <c>*</c> for any rest, then one header a line, indented;
/// every rule whose path fits an address applies to it.
/// </summary>
internal sealed class HostHeaders
{
    private readonly List<(string Path, List<KeyValuePair<string, string>> Headers)> _rules = [];

    public HostHeaders(string file)
    {
        foreach (var line in file.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                _rules.Add((line.Trim(), []));
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _rules[^1].Headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>The headers of a site-absolute address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(string address) => _rules.Where(rule => Fits(rule.Path, address)).SelectMany(rule => rule.Headers);

    private static bool Fits(string path, string address) =>
        path.EndsWith('*') ? address.StartsWith(path[..^1], StringComparison.Ordinal) : address == path;
}
