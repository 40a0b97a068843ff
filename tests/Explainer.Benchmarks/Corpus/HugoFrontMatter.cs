using System.Text;
using System.Text.Encodings.Web;

namespace Explainer.Benchmarks.Corpus;

/// <summary>A content file of Hugo's: YAML, then Markdown. What is not given is left out.</summary>
internal sealed class HugoFrontMatter
{
    private readonly StringBuilder _text = new("---\n");

    public HugoFrontMatter Add(string key, string? value)
    {
        if (value is not null)
        {
            _text.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }

        return this;
    }

    public HugoFrontMatter Add(string key, IEnumerable<string> values) => AddLines(key, values.Select(Quoted));

    /// <summary>A list of mappings.</summary>
    public HugoFrontMatter Add(string key, IEnumerable<(string Key, string Value)[]> rows) =>
        AddLines(key, rows.Select(row => "{" + string.Join(", ", row.Select(pair => $"{pair.Key}: {Quoted(pair.Value)}")) + "}"));

    public string Over(string markdown) => _text + "---\n\n" + markdown;

    /// <summary>A JSON text is YAML too, and TOML.</summary>
    public static string Quoted(string value) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) + "\"";

    private HugoFrontMatter AddLines(string key, IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(line => $"  - {line}\n"));
        if (items.Length > 0)
        {
            _text.Append(key).Append(":\n").Append(items);
        }

        return this;
    }
}
