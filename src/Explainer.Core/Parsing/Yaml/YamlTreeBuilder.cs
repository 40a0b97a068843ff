using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Parsing.Yaml;

/// <summary>Puts nodes together as their events arrive.</summary>
internal sealed class YamlTreeBuilder(SourceFile file, DiagnosticList diagnostics)
{
    /// <summary>Keys of a mapping that are told apart one by one; more are looked up.</summary>
    private const int Few = 8;

    private readonly Stack<OpenNode> _open = new();
    private readonly List<YamlNode> _children = []; // of all that are open, each one's behind those of the one around it

    /// <summary>The finished document, or null.</summary>
    public YamlNode? Root { get; private set; }

    public int Depth => _open.Count;

    public void Open(bool isMapping, TextSpan span) => _open.Push(new OpenNode(isMapping, span.Start, _children.Count));

    public void Close(int end)
    {
        var open = _open.Pop();
        var span = TextSpan.FromBounds(open.Start, Math.Max(open.Start, end));
        var children = CollectionsMarshal.AsSpan(_children)[open.FirstChild..];
        YamlNode node = open.IsMapping ? new YamlMapping(Entries(children), span) : new YamlSequence([.. children], span);
        _children.RemoveRange(open.FirstChild, _children.Count - open.FirstChild);
        Add(node);
    }

    public void Add(YamlNode node)
    {
        if (_open.Count > 0)
        {
            _children.Add(node);
        }
        else
        {
            Root = node;
        }
    }

    private ImmutableArray<YamlEntry> Entries(ReadOnlySpan<YamlNode> children)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(children.Length / 2);
        var known = children.Length > 2 * Few ? new Dictionary<string, YamlScalar>(StringComparer.Ordinal) : null;
        for (var i = 0; i + 1 < children.Length; i += 2)
        {
            if (children[i] is not YamlScalar key)
            {
                diagnostics.Report(Rules.BadYaml, file.LocationOf(children[i].Span), "A key is a plain word, not a list or a mapping.");
            }
            else if ((known is null ? Find(entries, key.Value) : known.GetValueOrDefault(key.Value)) is { } first)
            {
                var line = file.LocationOf(first.Span).Line;
                diagnostics.Report(Rules.DuplicateKey, file.LocationOf(key.Span), $"The key '{key.Value}' is already at line {line}; keep one of them.");
            }
            else
            {
                known?.Add(key.Value, key);
                entries.Add(new YamlEntry(key, children[i + 1]));
            }
        }

        return entries.DrainToImmutable();
    }

    private static YamlScalar? Find(ImmutableArray<YamlEntry>.Builder entries, string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key.Value, key, StringComparison.Ordinal))
            {
                return entries[i].Key;
            }
        }

        return null;
    }

    private readonly record struct OpenNode(bool IsMapping, int Start, int FirstChild);
}
