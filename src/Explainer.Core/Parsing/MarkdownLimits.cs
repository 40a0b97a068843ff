using System.Buffers;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Refuses, before it is parsed, a text that would take Markdig long: marks that pair with nothing cost quadratic time, and each block and cell memory.</summary>
internal sealed class MarkdownLimits
{
    /// <summary>Opening brackets of one kind in a block, which blank lines end.</summary>
    public const int Brackets = 1000;

    /// <summary>Asterisks and underscores in a block.</summary>
    public const int Emphasis = 4000;

    /// <summary>Lines, bars and cells of tables, marks of quotation and marks of emphasis in a text, each.</summary>
    public const int Marks = 50_000;

    private const string Cut = "cut the block in two with a blank line";
    private const string Split = "split the text in two files";

    private static readonly SearchValues<char> Counted = SearchValues.Create("[<*_|>\r\n");

    /// <summary>What can stand before the words of a line: quotations, and lists in one another.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("0123456789 \t>-+*.)");

    private int _square;
    private int _angle;
    private int _emphasis;
    private int _lines;
    private int _bars;
    private int _barsOfLine;
    private int _widestRow;
    private int _rows;
    private int _quotations;
    private int _allEmphasis;

    private sealed record Excess(int Offset, Rule Rule, int Most, string What, string Advice);

    /// <summary>Whether a text is within the limits; the first excess is reported.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="text">The place of it.</param>
    /// <param name="diagnostics">Where the finding goes.</param>
    public static bool Allow(string markdown, PlacedText text, DiagnosticList diagnostics)
    {
        if (new MarkdownLimits().Find(markdown) is not { } excess)
        {
            return true;
        }

        diagnostics.Report(excess.Rule, text.LocationOf(new TextSpan(excess.Offset, 1)),
            $"Here are more than {excess.Most.ToString("N0", CultureInfo.InvariantCulture)} {excess.What}; {excess.Advice}.");
        return false;
    }

    private Excess? Find(ReadOnlySpan<char> text)
    {
        var lineStart = 0;
        var excess = ListsAt(text, 0);
        for (var at = 0; excess is null && at + text[at..].IndexOfAny(Counted) is var next && next >= at; at = next + 1)
        {
            if (text[next] is not ('\n' or '\r'))
            {
                excess = Count(text[next], next);
            }
            else
            {
                var isSecondHalf = text[next] == '\n' && next > 0 && text[next - 1] == '\r';
                excess = (isSecondHalf ? null : EndLine(text[lineStart..next], next)) ?? ListsAt(text, next + 1);
                lineStart = next + 1;
            }
        }

        return excess;
    }

    private Excess? EndLine(ReadOnlySpan<char> line, int end)
    {
        (_rows, _widestRow, _barsOfLine) = (_rows + 1, Math.Max(_widestRow, _barsOfLine), 0);
        if ((long)_rows * _widestRow > Marks)
        {
            return new Excess(end, Rules.TooLong, Marks, "cells in a table, whose rows are all as wide as the widest", Split);
        }

        if (!line.ContainsAnyExcept(' ', '\t'))
        {
            (_square, _angle, _emphasis, _rows, _widestRow) = (0, 0, 0, 0, 0);
        }

        return ++_lines > Marks ? new Excess(end, Rules.TooLong, Marks, "lines", Split) : null;
    }

    private Excess? Count(char mark, int at) => mark switch
    {
        '[' when ++_square > Brackets => new Excess(at, Rules.TooManyBrackets, Brackets, "opening brackets in a block", Cut),
        '<' when ++_angle > Brackets => new Excess(at, Rules.TooManyBrackets, Brackets, "characters '<' in a block", Cut),
        '*' or '_' when ++_emphasis > Emphasis => new Excess(at, Rules.TooManyBrackets, Emphasis, "characters '*' and '_' in a block", Cut),
        '*' or '_' when ++_allEmphasis > Marks => new Excess(at, Rules.TooLong, Marks, "characters '*' and '_' in a text", Split),
        '|' when ++_barsOfLine > 0 && ++_bars > Marks => new Excess(at, Rules.TooLong, Marks, "bars of tables in a text", Split),
        '>' when ++_quotations > Marks => new Excess(at, Rules.TooLong, Marks, "characters '>' in a text", Split),
        _ => null,
    };

    /// <summary>Counts the lists that a line opens in one another: a marker with white space behind it each.</summary>
    private static Excess? ListsAt(ReadOnlySpan<char> text, int start)
    {
        var line = text[start..];
        var end = line.IndexOfAnyExcept(Openers);
        var markers = 0;
        for (var i = 1; i < (end < 0 ? line.Length : end); i++)
        {
            if (line[i] is ' ' or '\t' && line[i - 1] is '-' or '+' or '*' or '.' or ')' && ++markers > MarkdownDialect.MaximumDepth)
            {
                return new Excess(start + i, Rules.TooDeep, MarkdownDialect.MaximumDepth, "lists in one another on a line", "flatten them");
            }
        }

        return null;
    }
}
