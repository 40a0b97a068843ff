namespace Explainer.Parsing;

/// <summary>Counts the opening brackets of a block of Markdown.</summary>
internal static class MarkdownBrackets
{
    public const int Most = 1000;

    /// <summary>The offset of the first bracket beyond the most that a block may have, or null. Blocks end at blank lines.</summary>
    public static int? FirstExcess(string text)
    {
        var count = 0;
        var lineIsBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\r':
                    count = lineIsBlank ? 0 : count;
                    lineIsBlank = true;
                    break;
                case '[' when ++count > Most:
                    return i;
                case ' ' or '\t':
                    break;
                default:
                    lineIsBlank = false;
                    break;
            }
        }

        return null;
    }
}
