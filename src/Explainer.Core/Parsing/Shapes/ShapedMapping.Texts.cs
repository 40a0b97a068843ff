using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing.Shapes;

internal sealed partial class ShapedMapping
{
    public string? Text(string key) => Scalar(ValueOf(key, FieldKind.Text), "a text")?.Value;

    public PlacedText? PlacedText(string key) =>
        Scalar(ValueOf(key, FieldKind.Text), "a text") is { } scalar ? Placed(scalar) : null;

    public ImmutableArray<string> Texts(string key) =>
        [.. Scalars(ValueOf(key, FieldKind.Texts), "a text").Select(item => item.Value)];

    public LanguageMap LanguageMap(string key) => ReadMap(ValueOf(key, FieldKind.LanguageMap));

    /// <summary>Markdown in several languages, parsed.</summary>
    public ProseMap Markdown(string key) => new([.. ReadMap(ValueOf(key, FieldKind.MarkdownMap)).Entries
        .Select(entry => MarkdownDialect.Parse(entry.Text, entry.Language, _context.Diagnostics))]);

    /// <summary>Plain text in several languages, each as one paragraph.</summary>
    public ProseMap Plain(string key) => new([.. LanguageMap(key).Entries
        .Select(entry => PlainProse.Of(entry.Text, entry.Language))]);

    /// <summary>Labels of one kind, in the author's order.</summary>
    public IEnumerable<Label> Labels(string key, LabelKind kind)
    {
        var node = ValueOf(key, kind == LabelKind.Preferred ? FieldKind.Labels : FieldKind.LabelLists);
        foreach (var (language, value) in ByLanguage(node))
        {
            var items = Items(value);
            if (kind == LabelKind.Preferred && value is YamlSequence)
            {
                _context.Report(Rules.WrongKind, value, $"'{key}' takes one label a language; put the others under altLabel.");
            }

            foreach (var scalar in Scalars(kind == LabelKind.Preferred ? items.FirstOrDefault() : value, "a label"))
            {
                yield return new Label(scalar.Value.Trim(), language, kind, _context.LocationOf(scalar));
            }
        }
    }

    private LanguageMap ReadMap(YamlNode? node)
    {
        var entries = ImmutableArray.CreateBuilder<LocalText>();
        foreach (var (language, value) in ByLanguage(node))
        {
            if (Scalar(value, "a text") is { } scalar)
            {
                entries.Add(new LocalText(language, Placed(scalar)));
            }
        }

        return new LanguageMap(entries.ToImmutable());
    }

    private List<InLanguage> ByLanguage(YamlNode? node)
    {
        if (node is not YamlMapping mapping)
        {
            return node is null ? [] : [new InLanguage(_context.DefaultLanguage, node)];
        }

        var languages = new List<InLanguage>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var language = entry.Key.Value;
            if (!LanguageTag.IsWellFormed(language))
            {
                _context.Report(Rules.BadLanguage, entry.Key, $"'{language}' is no language; write a BCP 47 tag such as fr or en.");
            }
            else if (seen.Add(LanguageTag.Canonical(language)))
            {
                languages.Add(new InLanguage(LanguageTag.Canonical(language), entry.Value));
            }
            else
            {
                _context.Report(Rules.DuplicateKey, entry.Key, $"The language '{language}' stands here already, in other letters; keep one.");
            }
        }

        return languages;
    }

    private sealed record InLanguage(string Language, YamlNode Value);
}
