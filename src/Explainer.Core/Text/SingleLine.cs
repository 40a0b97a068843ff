namespace Explainer.Text;

/// <summary>A block's text as lists show it: on one line, without the signs (U+FFFC) that stand for pictures and notes.</summary>
public static class SingleLine
{
    /// <summary>What stands for a picture or a note.</summary>
    public const char ObjectSign = '\uFFFC';

    /// <summary>The text itself where it is so already.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.ContainsAny(ObjectSign, '\n')
        ? text.ToString().Replace(ObjectSign.ToString(), "", StringComparison.Ordinal).Replace('\n', ' ')
        : text;
}
