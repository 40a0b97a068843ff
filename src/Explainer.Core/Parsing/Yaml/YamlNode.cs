using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Parsing.Yaml;

/// <summary>A node of a YAML document with its place: offsets in the file, in UTF-16 units.</summary>
internal abstract record YamlNode(TextSpan Span);

/// <summary>A scalar.</summary>
/// <param name="Value">Its value.</param>
/// <param name="IsPlain">Written without quotes and not as a block.</param>
/// <param name="IsLiteral">Written as a <c>|</c> block.</param>
internal sealed record YamlScalar(string Value, TextSpan Span, bool IsPlain, bool IsLiteral) : YamlNode(Span)
{
    /// <summary>Nothing at all, <c>~</c> or <c>null</c> (YAML 1.2, 10.2.1.1).</summary>
    public bool IsNull => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span);

internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
