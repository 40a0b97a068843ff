using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.CommandLine.Reporting;
using Explainer.CommandLine.Serving;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.CommandLine.Previewing;

/// <summary>What a page is told: whether it is still the newest, its styles, what is wrong.</summary>
public static class StateMessage
{
    private const int MostErrors = 20;
    private const int LinesAround = 2;

    /// <summary>JSON on one line.</summary>
    /// <param name="address">The page's path, as its browser shows it.</param>
    /// <param name="folder">The site's folder, absolute.</param>
    public static string Of(string address, PreviewState state, string folder)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            var page = PageAt(address, state);
            writer.WriteString("page", page?.Fingerprint ?? "");
            WriteStyles(writer, state.Site);
            writer.WriteNumber("more", Math.Max(0, state.Errors.Length - MostErrors));
            WriteAll(writer, "errors", [.. state.Errors.Take(MostErrors)], state, folder);
            WriteAll(writer, "findings", page is null ? [] : PageFindings.Of(page.Plain.Path, state), state, folder);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static RenderedPage? PageAt(string address, PreviewState state) =>
        state.Site is { } site && SiteAnswer.To(address, site.Served).File is { } file ? site.Find(file.Path) : null;

    private static void WriteStyles(Utf8JsonWriter writer, PreviewSite? site)
    {
        writer.WriteStartObject("styles");
        foreach (var (plain, address) in site?.Styles ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            writer.WriteString(plain, address);
        }

        writer.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter writer, string name, ImmutableArray<Diagnostic> diagnostics, PreviewState state, string folder)
    {
        var texts = SourceTexts.Of(state.Files, []);
        writer.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Rule.Code);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("path", diagnostic.Location.Path);
            writer.WriteNumber("line", diagnostic.Location.Line);
            writer.WriteNumber("column", diagnostic.Location.Column);
            if (texts(diagnostic.Location.Path) is { } text)
            {
                writer.WriteString("editor", EditorAddress(folder, diagnostic.Location));
                WriteLines(writer, text, diagnostic.Location);
            }
            else if (state.Site?.PageAt(diagnostic.Location.Path)?.Frame.SourcePath is { } source)
            {
                // What is wrong with a finished page is mended where the page comes from.
                writer.WriteString("editor", EditorAddress(folder, TextLocation.OfFile(source)));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter writer, SourceFile text, TextLocation location)
    {
        if (location.Line == 0)
        {
            return;
        }

        var first = Math.Max(1, location.Line - LinesAround);
        var last = Math.Min(text.LineStarts.Length, location.Line + LinesAround);
        writer.WriteNumber("first", first);
        writer.WriteNumber("length", location.Length);
        writer.WriteStartArray("lines");
        for (var line = first; line <= last; line++)
        {
            writer.WriteStringValue(text.LineText(line));
        }

        writer.WriteEndArray();
    }

    /// <summary>What Visual Studio Code and its kin open at the place.</summary>
    private static string EditorAddress(string folder, TextLocation location)
    {
        var path = string.Join('/', Path.Combine(folder, location.Path).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return FormattableString.Invariant($"vscode://file/{path.TrimStart('/')}:{Math.Max(1, location.Line)}:{Math.Max(1, location.Column)}");
    }
}
