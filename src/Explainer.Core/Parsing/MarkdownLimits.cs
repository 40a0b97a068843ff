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

    /// <summary>Lines, bars of tables, marks of quotation and marks of emphasis in a text, each.</summary>
    public const int Marks = 50_000;

    private bool _isLineStart = true;
    private char _before = '\n';
    private int _listMarkers;
    private int _square;
    private int _angle;
    private int _emphasis;
    private int _lines;
    private int _bars;
    private int _quotations;
    private int _allEmphasis;

    /// <summary>Whether a text is within the limits; the first excess is reported.</summary>
    public static bool Allow(PlacedText text, DiagnosticList diagnostics)
    {
        var limits = new MarkdownLimits();
        var lineIsBlank = true;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var unit = text.Text[i];
            if (unit is '\n' or '\r' && lineIsBlank)
            {
                (limits._square, limits._angle, limits._emphasis) = (0, 0, 0);
            }

            lineIsBlank = unit is '\n' or '\r' || (lineIsBlank && unit is ' ' or '\t');
            if (limits.Excess(unit) is var (rule, most, what, advice))
            {
                diagnostics.Report(rule, text.LocationOf(new TextSpan(i, 1)),
                    $"Here are more than {most.ToString("N0", CultureInfo.InvariantCulture)} {what}; {advice}.");
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts a character; says what there is too much of with it.</summary>
    private (Rule Rule, int Most, string What, string Advice)? Excess(char unit)
    {
        const string cut = "cut the block in two with a blank line";
        const string split = "split the text in two files";
        if (IsListMarker(unit) && ++_listMarkers > MarkdownDialect.MaximumDepth)
        {
            return (Rules.TooDeep, MarkdownDialect.MaximumDepth, "lists in one another on a line", "flatten them");
        }

        return unit switch
        {
            '[' when ++_square > Brackets => (Rules.TooManyBrackets, Brackets, "opening brackets in a block", cut),
            '<' when ++_angle > Brackets => (Rules.TooManyBrackets, Brackets, "characters '<' in a block", cut),
            '*' or '_' when ++_emphasis > Emphasis => (Rules.TooManyBrackets, Emphasis, "characters '*' and '_' in a block", cut),
            '*' or '_' when ++_allEmphasis > Marks => (Rules.TooLong, Marks, "characters '*' and '_' in a text", split),
            '\n' or '\r' when ++_lines > Marks => (Rules.TooLong, Marks, "lines", split),
            '|' when ++_bars > Marks => (Rules.TooLong, Marks, "bars of tables in a text", split),
            '>' when ++_quotations > Marks => (Rules.TooLong, Marks, "characters '>' in a text", split),
            _ => null,
        };
    }

    /// <summary>Whether a character is the space behind a list's marker at the beginning of a line.</summary>
    private bool IsListMarker(char unit)
    {
        var isMarker = _isLineStart && (unit is ' ' or '\t') && (_before is '-' or '+' or '*' or '.' or ')');
        _listMarkers = unit is '\n' or '\r' ? 0 : _listMarkers;
        _isLineStart = unit is '\n' or '\r' || (_isLineStart && (char.IsAsciiDigit(unit) || unit is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')'));
        _before = unit;
        return isMarker;
    }
}
