namespace Explainer.Model;

/// <summary>Reads the time of an EDTF date and time (level 0): <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh:mm</c> or <c>±hh</c>.</summary>
internal static class EdtfTimeReader
{
    public static ClockTime? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || EdtfReader.Digits(text[..2]) is not (>= 0 and <= 23 and var hour)
            || EdtfReader.Digits(text[3..5]) is not (>= 0 and <= 59 and var minute)
            || EdtfReader.Digits(text[6..8]) is not (>= 0 and <= 60 and var second)
            || (second == 60 && minute != 59))
        {
            return null;
        }

        var rest = text[8..];
        var offset = ReadOffset(rest);
        return rest.IsEmpty || offset is not null ? new ClockTime((int)hour, (int)minute, (int)second, offset) : null;
    }

    /// <summary>In minutes; null where none is written, or a wrong one.</summary>
    private static int? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
        {
            return 0;
        }

        if (text is not (['+' or '-', _, _] or ['+' or '-', _, _, ':', _, _])
            || EdtfReader.Digits(text[1..3]) is not (>= 0 and <= 23 and var hours)
            || (text.Length > 3 ? EdtfReader.Digits(text[4..]) : 0) is not (>= 0 and <= 59 and var minutes))
        {
            return null;
        }

        var offset = (int)((hours * 60) + minutes);
        return text[0] == '-' ? -offset : offset;
    }
}
