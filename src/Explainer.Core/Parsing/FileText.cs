using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>Turns the bytes of a text file into text.</summary>
internal static class FileText
{
    private const int MaximumBytes = 1024 * 1024;

    // Of a file with more, such as a picture with a wrong name, nobody reads the rest.
    private const int MostLines = 20;

    /// <summary>The decoded file without its byte order mark; null (and a diagnostic) when it is too long or not UTF-8.</summary>
    public static SourceFile? Decode(InputFile file, DiagnosticList diagnostics)
    {
        if (file.Content.Length > MaximumBytes)
        {
            diagnostics.Report(Rules.TooLong, TextLocation.OfFile(file.Path),
                $"This text has {file.Content.Length.ToString(CultureInfo.InvariantCulture)} bytes; split it, 1 MiB is the most.");
            return null;
        }

        var bytes = file.Content.Span;
        var bom = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (FirstInvalidByte(bytes) is { } offset)
        {
            diagnostics.Report(Rules.NotUtf8, TextLocation.OfFile(file.Path),
                $"This file is not UTF-8: the byte at offset {offset.ToString(CultureInfo.InvariantCulture)} belongs to no character. Save it as UTF-8.");
            return null;
        }

        var source = new SourceFile(file.Path, file.Content[bom..]);
        ReportControlCharacters(source, diagnostics);
        return source;
    }

    /// <summary>The offset of the first byte that is no UTF-8, or null.</summary>
    public static int? FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static void ReportControlCharacters(SourceFile file, DiagnosticList diagnostics)
    {
        var text = file.Text;
        var lines = 0;
        for (var at = NextControl(text, 0); at >= 0 && lines < MostLines; lines++)
        {
            diagnostics.Report(Rules.ControlCharacter, file.LocationOf(new TextSpan(at, 1)),
                $"Here is the control character U+{((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)}; delete it.");
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            at = end < 0 ? -1 : NextControl(text, at + end);
        }
    }

    /// <summary>The offset of the first control character from another one on, or -1; vectors pass over all else but line ends and tabs.</summary>
    private static int NextControl(string text, int start)
    {
        var end = EndBefore(EndBefore(text.Length, '\u007F', '\u009F'), '\uFFFE', '\uFFFF');
        for (var at = start; at + text.AsSpan(at..end).IndexOfAnyInRange('\0', '\u001F') is var low && low >= at; at = low + 1)
        {
            if (IsControl(text[low]))
            {
                return low;
            }
        }

        return end < text.Length ? end : -1;

        int EndBefore(int end, char first, char last) => text.AsSpan(start..end).IndexOfAnyInRange(first, last) is >= 0 and var found ? start + found : end;
    }

    /// <summary>Whether a text holds what has been reported as a control character.</summary>
    public static bool HasControl(string text) => NextControl(text, 0) >= 0;

    /// <summary>A control character that no text of a site may hold; U+FFFE and U+FFFF, which XML forbids too, are no characters at all.</summary>
    public static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or >= '\uFFFE';
}
