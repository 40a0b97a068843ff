using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>The text of a finished file.</summary>
internal static class FinishedText
{
    /// <summary>What a file may have; more is not read.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    /// <summary>The finding for a file that is not read.</summary>
    /// <param name="length">In bytes.</param>
    public static Diagnostic TooLarge(string path, long length) => new(
        Rules.PageTooLarge,
        TextLocation.OfFile(path),
        $"This file has {length.ToString(CultureInfo.InvariantCulture)} bytes and was not read; 20 MiB is the most.");

    /// <summary>The decoded text without a byte order mark; null, with the reason, when it is too large, binary or not UTF-8.</summary>
    public static Diagnosed<SourceFile?> Decode(OutputFile file)
    {
        var found = new DiagnosticList();
        var bytes = file.Content.Span;
        if (bytes.Length > MaximumBytes)
        {
            return new Diagnosed<SourceFile?>(null, [TooLarge(file.Path, bytes.Length)]);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            Report(Rules.PageUnreadable, $"This file is no text: the byte at offset {zero.ToString(CultureInfo.InvariantCulture)} is zero. Give it the extension of what it is, or save it as UTF-8.");
        }
        else if (FileText.FirstInvalidByte(bytes) is { } offset)
        {
            Report(Rules.PageUnreadable, $"This file is not UTF-8: the byte at offset {offset.ToString(CultureInfo.InvariantCulture)} belongs to no character. Save it as UTF-8.");
        }
        else
        {
            var bom = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
            return found.With<SourceFile?>(new SourceFile(file.Path, Encoding.UTF8.GetString(bytes[bom..])));
        }

        return found.With<SourceFile?>(null);

        void Report(Rule rule, string message) => found.Report(rule, TextLocation.OfFile(file.Path), message);
    }
}
