using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Writes dates for a reader, with the words and the word order of the interface strings.</summary>
/// <remarks>
/// The keys; in braces what each text may place.
/// <c>date.month.1</c> to <c>date.month.12</c>: names of the months.
/// <c>date.season.21</c> (spring) to <c>date.season.24</c> (winter): {year}.
/// <c>date.day</c>, <c>date.day.short</c>: {day} {month} {year}, and the same without the year. <c>date.day.first</c>: the first day of a month, for {day}.
/// <c>date.month</c>: {month} {year}. <c>date.decade</c>: {year}, the first. <c>date.between</c>: {start} {end}, years of a century.
/// <c>date.year.before</c>: {year} BC. <c>date.thousands</c>: what stands between thousands of years beyond 9999.
/// <c>date.time</c>: {date} {hour} {minute}, or {clock} for both with a colon, two digits each. <c>date.time.zone</c>: {date} {zone}.
/// <c>date.approximate</c>, <c>date.approximate.day</c>, <c>date.approximate.other</c>: {date}, a month or year, a day, anything else. <c>date.uncertain</c>: {date}.
/// <c>date.interval.days</c>: {start} {end} {month} {year}, two days of a month. <c>date.interval.day</c>: {start} {end}, other days.
/// <c>date.interval</c>: {start} {end}, two months or two years; <c>date.interval.vowel</c>: the same before a vowel. <c>date.interval.other</c>: {start} {end}.
/// <c>date.since</c>, <c>date.until</c>, each with <c>.day</c> and <c>.other</c>: {date}, an open end.
/// <c>as-of</c>, <c>as-of.day</c>, <c>as-of.other</c>: {date}, when something was known to be so.
/// <c>date.start.unknown</c>, <c>date.end.unknown</c>: {date}, the other end.
/// </remarks>
public static class DateWords
{
    /// <summary>A date in words. A text that is no date comes back as it is.</summary>
    public static string Of(EdtfDate date, InterfaceStrings strings) => date.Value switch
    {
        EdtfSingle single => Of(single, strings),
        EdtfInterval interval => IntervalWords.Of(interval, strings),
        _ => date.Text,
    };

    /// <summary>When something was known to be so: « au 5 janvier 2022 », « en janvier 2022 ».</summary>
    /// <param name="words">The date as it is to stand there: <see cref="Of(EdtfDate, InterfaceStrings)"/>, or markup around it.</param>
    public static string AsOf(EdtfDate date, string words, InterfaceStrings strings) =>
        strings.Fill("as-of" + (date.Value is EdtfSingle { IsApproximate: false } single ? KindOf(single.Date) : ".other"), ("date", words));

    /// <summary>Whether a text says a date in full: « depuis le 2 décembre 2004 ». Any space is a space.</summary>
    public static bool AreIn(string text, EdtfDate date, InterfaceStrings strings)
    {
        var (plain, words) = (WithPlainSpaces(text), WithPlainSpaces(Of(date, strings)));
        for (var at = plain.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = plain.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            // 13 January holds « 3 January » too, and means another day.
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (at + words.Length == plain.Length || !char.IsLetterOrDigit(plain[at + words.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A date that is no interval.</summary>
    internal static string Of(EdtfSingle single, InterfaceStrings strings)
    {
        var words = CalendarWords.Of(single.Date, strings);
        if (single.IsApproximate)
        {
            words = strings.Fill("date.approximate" + KindOf(single.Date), ("date", words));
        }

        return single.IsUncertain ? strings.Fill("date.uncertain", ("date", words)) : words;
    }

    private static string WithPlainSpaces(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = FoldedCharacters.IsSpace(text[i]) ? ' ' : text[i];
        }
    });

    /// <summary>The end of a key whose text depends on the kind of date: a language may have an article before a day, none before a month.</summary>
    internal static string KindOf(CalendarDate date) => date switch
    {
        DayDate => ".day",
        MonthDate or YearDate => "",
        _ => ".other",
    };
}
