using System.Collections.Immutable;

namespace Explainer.Parsing.Shapes;

/// <summary>A format, declared once: what parsing checks, « did you mean » proposes and the JSON Schemas describe.</summary>
/// <param name="Name">What an editor calls it: « a concept ».</param>
/// <param name="Fields">Its keys.</param>
internal sealed record Shape(string Name, ImmutableArray<Field> Fields)
{
    /// <summary>The place of a key among the fields, or -1.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (string.Equals(Fields[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The declared field and its place; asking for one that is not declared, or of another kind, is a defect of the parser.</summary>
    public (int Index, Field Field) Require(string key, FieldKind kind) => IndexOf(key) is >= 0 and var index && Fields[index].Kind == kind
        ? (index, Fields[index])
        : throw new InvalidOperationException($"The shape '{Name}' declares no '{key}' of kind {kind}.");
}
