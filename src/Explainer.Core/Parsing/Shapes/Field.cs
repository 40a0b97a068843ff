using System.Collections.Immutable;

namespace Explainer.Parsing.Shapes;

/// <summary>A key of a format.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Sentence">What it is for.</param>
internal sealed record Field(string Key, FieldKind Kind, string Sentence)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The shape of an object, or of each of several.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The words of a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>A number's least value.</summary>
    public double Least { get; init; } = double.MinValue;

    /// <summary>A number's greatest value.</summary>
    public double Greatest { get; init; } = double.MaxValue;
}
