using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Text;

namespace Explainer.CommandLine.Commands;

/// <summary>What commands that report something write: lines for a reader, or JSON for a program.</summary>
public static class ReportFormat
{
    public const string Json = "json";
    private const string Text = "text";

    public static Option<string> Option()
    {
        var format = new Option<string>("--format")
        {
            Description = "Lines for a reader (text), or the same as JSON (json).",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not (Text or Json))
            {
                result.AddError($"--format '{token.Value}' is neither {Text} nor {Json}.");
            }
        });
        return format;
    }

    /// <summary>Writes one JSON value, letters as they are.</summary>
    public static void WriteJson(ExecutionEnvironment environment, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            content(writer);
        }

        environment.Output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Words of a text on one line, without the signs that stand for pictures and notes.</summary>
    public static string OnOneLine(string words) => PlainLine.Of(
        string.Join(' ', words.Replace("\uFFFC", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary><c>path(line,column)</c>, the path from the current folder; without the place where the whole file is meant.</summary>
    public static string Place(TextLocation location, string site, ExecutionEnvironment environment)
    {
        var place = location.Line == 0 ? "" : FormattableString.Invariant($"({location.Line},{location.Column})");
        return environment.ShownPath(Path.Combine(environment.FullPath(site), location.Path)) + place;
    }

    /// <summary>The path from the current folder, line and column (from one), and how long the place is in UTF-16 units.</summary>
    public static void WriteLocation(this Utf8JsonWriter writer, TextLocation location, string site, ExecutionEnvironment environment)
    {
        writer.WriteString("path", environment.ShownPath(Path.Combine(environment.FullPath(site), location.Path)));
        writer.WriteNumber("line", location.Line);
        writer.WriteNumber("column", location.Column);
        writer.WriteNumber("length", location.Length);
    }
}
