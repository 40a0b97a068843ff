namespace Explainer.Linking.Tracing;

/// <summary>In what an expression differs from a label that it is like.</summary>
[Flags]
internal enum LabelDifferences
{
    None = 0,
    Accents = 1,
    Case = 2,

    /// <summary>The ending is a form that the label does not take.</summary>
    Form = 4,

    /// <summary>What stands between its words, or belongs to the label before and behind them.</summary>
    Separators = 8,

    /// <summary>A letter, a digit or a mark touches it.</summary>
    Boundary = 16,
}
