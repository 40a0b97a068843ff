using System.Globalization;

namespace Explainer.Model;

/// <summary>Reads EDTF texts of levels 0 and 1.</summary>
internal static class EdtfReader
{
    /// <summary>More digits of a year are refused, so that days can be counted.</summary>
    private const int MostYearDigits = 15;

    /// <summary>What a text says; null where it is no date of these levels.</summary>
    public static EdtfValue? Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 ? ReadInterval(text[..slash], text[(slash + 1)..]) : ReadSingle(text, withTime: true);
    }

    private static EdtfInterval? ReadInterval(string start, string end)
    {
        if (ReadEnd(start) is not { } from || ReadEnd(end) is not { } to)
        {
            return null;
        }

        return (from, to) switch
        {
            (DatedEnd first, DatedEnd last) when first.Date.Earliest > last.Date.Latest => null,
            (DatedEnd, _) or (_, DatedEnd) => new EdtfInterval(from, to),
            _ => null,
        };
    }

    /// <summary>« Time of day is excluded » from intervals (EDTF level 0).</summary>
    private static EdtfEnd? ReadEnd(string text) => text switch
    {
        "" => new UnknownEnd(),
        ".." => new OpenEnd(),
        _ => ReadSingle(text, withTime: false) is { } single ? new DatedEnd(single) : null,
    };

    private static EdtfSingle? ReadSingle(ReadOnlySpan<char> text, bool withTime)
    {
        var time = text.IndexOf('T');
        if (time >= 0)
        {
            return withTime && ReadDate(text[..time]) is DayDate day && EdtfTimeReader.Read(text[(time + 1)..]) is { } clock
                ? new EdtfSingle(day with { Time = clock })
                : null;
        }

        var (isUncertain, isApproximate) = text switch
        {
            [.., '?'] => (true, false),
            [.., '~'] => (false, true),
            [.., '%'] => (true, true),
            _ => (false, false),
        };
        var date = ReadDate(isUncertain || isApproximate ? text[..^1] : text);
        return date is null ? null : new EdtfSingle(date, isUncertain, isApproximate);
    }

    private static CalendarDate? ReadDate(ReadOnlySpan<char> text)
    {
        if (text is ['Y', .. var digits])
        {
            return ReadLongYear(digits);
        }

        var isNegative = text is ['-', ..];
        var unsigned = isNegative ? text[1..] : text;
        if (unsigned.Length < 4)
        {
            return null;
        }

        var rest = unsigned[4..];
        return rest.IsEmpty && unsigned[3] == 'X'
            ? ReadYears(unsigned, isNegative)
            : Digits(unsigned[..4]) is { } year && !(isNegative && year == 0) ? ReadInYear(isNegative ? -year : year, rest) : null;
    }

    /// <summary>« Letter-prefixed calendar year »: <c>Y</c> and more than four digits, the first no zero.</summary>
    private static YearDate? ReadLongYear(ReadOnlySpan<char> text)
    {
        var isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        return digits.Length is > 4 and <= MostYearDigits && digits[0] != '0' && Digits(digits) is { } year
            ? new YearDate(isNegative ? -year : year)
            : null;
    }

    /// <summary>« Unspecified digit(s) from the right », in a year: one or two of them.</summary>
    private static CalendarDate? ReadYears(ReadOnlySpan<char> text, bool isNegative)
    {
        var isCentury = text[2] == 'X';
        var unit = isCentury ? 100 : 10;
        if (Digits(text[..(isCentury ? 2 : 3)]) is not { } count || (isNegative && count == 0))
        {
            return null;
        }

        // -04XX are the years from -499 to -400: the first is the one with the most digits nine.
        var first = isNegative ? -((count + 1) * unit) + 1 : count * unit;
        return isCentury ? new CenturyDate(first) : new DecadeDate(first);
    }

    /// <summary>What follows the year: nothing, <c>-MM</c>, <c>-MM-DD</c>, a season, or <c>XX</c> from the right.</summary>
    private static CalendarDate? ReadInYear(long year, ReadOnlySpan<char> rest)
    {
        switch (rest)
        {
            case "":
                return new YearDate(year);
            case "-XX" or "-XX-XX":
                return new YearDate(year, IsPart: true);
            case ['-', _, _] or ['-', _, _, '-', _, _]:
                break;
            default:
                return null;
        }

        var month = Digits(rest[1..3]);
        var day = rest[3..];
        return month switch
        {
            >= 21 and <= 24 when day.IsEmpty => new SeasonDate(year, (int)month),
            >= 1 and <= 12 => ReadInMonth(year, (int)month, day),
            _ => null,
        };
    }

    private static CalendarDate? ReadInMonth(long year, int month, ReadOnlySpan<char> rest)
    {
        if (rest is "" or "-XX")
        {
            return new MonthDate(year, month, IsPart: rest.Length > 0);
        }

        return Digits(rest[1..]) is { } day && day >= 1 && day <= GregorianDay.DaysInMonth(year, month)
            ? new DayDate(year, month, (int)day)
            : null;
    }

    /// <summary>ASCII digits only, as a number; null for anything else.</summary>
    internal static long? Digits(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9') ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
