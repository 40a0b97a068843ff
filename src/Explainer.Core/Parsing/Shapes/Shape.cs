using System.Collections.Immutable;

namespace Explainer.Parsing.Shapes;

/// <summary>A format, declared once: what parsing checks, « did you mean » proposes and the JSON Schemas describe.</summary>
/// <param name="Name">What an editor calls it: « a concept ».</param>
/// <param name="Fields">Its keys.</param>
internal sealed record Shape(string Name, ImmutableArray<Field> Fields)
{
    public Field? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The declared field; asking for one that is not declared, or of another kind, is a defect of the parser.</summary>
    public Field Require(string key, FieldKind kind) => Find(key) is { } field && field.Kind == kind
        ? field
        : throw new InvalidOperationException($"The shape '{Name}' declares no '{key}' of kind {kind}.");
}
