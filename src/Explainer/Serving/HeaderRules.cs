using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;

namespace Explainer.CommandLine.Serving;

/// <summary>The rules of a <c>_headers</c> file, as Netlify and Cloudflare Pages read it: a path, then one header a line, indented.</summary>
public sealed class HeaderRules
{
    public const string FileName = "_headers";

    public static readonly HeaderRules None = new([]);

    private readonly ImmutableArray<Rule> _rules;

    private HeaderRules(ImmutableArray<Rule> rules) => _rules = rules;

    /// <summary>Reads a file; what is no rule is passed over, as hosts do.</summary>
    public static HeaderRules Read(ReadOnlyMemory<byte> file)
    {
        var rules = new List<(PathPattern Path, List<KeyValuePair<string, string>> Headers)>();
        foreach (var line in Encoding.UTF8.GetString(file.Span).Split('\n'))
        {
            var text = line.Trim();
            if (text.Length == 0 || text.StartsWith('#'))
            {
                continue;
            }

            if (!char.IsWhiteSpace(line[0]))
            {
                rules.Add((new PathPattern(text), []));
            }
            else if (rules.Count > 0 && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsSafe(text))
            {
                rules[^1].Headers.Add(new(text[..colon].Trim(), text[(colon + 1)..].Trim()));
            }
        }

        return new HeaderRules([.. rules.Select(rule => new Rule(rule.Path, [.. rule.Headers]))]);
    }

    /// <summary>The headers of an address: those of every rule that covers it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(string address)
    {
        var segments = address.Split('/');
        return _rules.Where(rule => rule.Path.Covers(segments)).SelectMany(rule => rule.Headers);
    }

    // What a header can hold (RFC 9110, 5.5), of ASCII.
    private static bool IsSafe(string text) => text.All(unit => unit is '\t' or (>= ' ' and < '\x7f'));

    private sealed record Rule(PathPattern Path, ImmutableArray<KeyValuePair<string, string>> Headers);
}
