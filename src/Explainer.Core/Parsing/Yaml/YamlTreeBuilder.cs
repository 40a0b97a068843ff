using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Parsing.Yaml;

/// <summary>Puts nodes together as their events arrive.</summary>
internal sealed class YamlTreeBuilder(SourceFile file, DiagnosticList diagnostics)
{
    private readonly Stack<OpenNode> _open = new();

    /// <summary>The finished document, or null.</summary>
    public YamlNode? Root { get; private set; }

    public int Depth => _open.Count;

    public void Open(bool isMapping, TextSpan span) => _open.Push(new OpenNode(isMapping, span.Start));

    public void Close(int end)
    {
        var open = _open.Pop();
        var span = TextSpan.FromBounds(open.Start, Math.Max(open.Start, end));
        Add(open.IsMapping ? new YamlMapping(Entries(open), span) : new YamlSequence([.. open.Children], span));
    }

    public void Add(YamlNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Children.Add(node);
        }
        else
        {
            Root = node;
        }
    }

    private ImmutableArray<YamlEntry> Entries(OpenNode open)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(open.Children.Count / 2);
        var firsts = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < open.Children.Count; i += 2)
        {
            if (open.Children[i] is not YamlScalar key)
            {
                diagnostics.Report(Rules.BadYaml, file.LocationOf(open.Children[i].Span), "A key is a plain word, not a list or a mapping.");
            }
            else if (firsts.TryGetValue(key.Value, out var first))
            {
                var line = file.LocationOf(first.Span).Line;
                diagnostics.Report(Rules.DuplicateKey, file.LocationOf(key.Span), $"The key '{key.Value}' is already at line {line}; keep one of them.");
            }
            else
            {
                firsts.Add(key.Value, key);
                entries.Add(new YamlEntry(key, open.Children[i + 1]));
            }
        }

        return entries.ToImmutable();
    }

    private sealed class OpenNode(bool isMapping, int start)
    {
        public bool IsMapping { get; } = isMapping;

        public int Start { get; } = start;

        public List<YamlNode> Children { get; } = [];
    }
}
