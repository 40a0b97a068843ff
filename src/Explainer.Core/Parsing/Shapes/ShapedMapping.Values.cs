using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing.Shapes;

internal sealed partial class ShapedMapping
{
    /// <summary>The mapping's own id, checked for its form; null when it is missing.</summary>
    public Reference? Id(string key)
    {
        if (Scalar(ValueOf(key, FieldKind.Id), "an id") is not { } scalar)
        {
            return null;
        }

        if (!Slug.IsId(scalar.Value))
        {
            _context.Report(Rules.BadId, scalar, $"'{Shortened(scalar.Value)}' cannot be an id: write lower-case ASCII letters, digits and single hyphens, 80 at most.");
        }

        return new Reference(scalar.Value, _context.LocationOf(scalar));
    }

    public string? Language(string key) => Scalar(ValueOf(key, FieldKind.Language), "a language") is { } scalar && IsLanguage(scalar) ? LanguageTag.Canonical(scalar.Value) : null;

    public ImmutableArray<string> Languages(string key) =>
        [.. Scalars(ValueOf(key, FieldKind.Languages), "a language").Where(IsLanguage).Select(scalar => LanguageTag.Canonical(scalar.Value))];

    public PlacedDate? Date(string key)
    {
        if (Scalar(ValueOf(key, FieldKind.Date), "a date") is not { } scalar)
        {
            return null;
        }

        if (EdtfDate.Parse(scalar.Value) is { } date)
        {
            return new PlacedDate(date, _context.LocationOf(scalar));
        }

        _context.Report(Rules.BadDate, scalar, $"'{Shortened(scalar.Value)}' is no date; write 2022, 2022-01, 2022-01-10, an interval 2022-01-05/2022-01-19, with ? or ~ where it is uncertain or approximate.");
        return null;
    }

    public bool Truth(string key, bool otherwise)
    {
        var scalar = Scalar(ValueOf(key, FieldKind.Truth), "true or false");
        switch (scalar?.Value)
        {
            case null:
                return otherwise;
            case "true":
                return true;
            case "false":
                return false;
            default:
                _context.Report(Rules.WrongKind, scalar, $"'{Shortened(scalar.Value)}' is neither true nor false.");
                return otherwise;
        }
    }

    /// <summary>A number within its field's bounds; null when it is missing or (reported) is not.</summary>
    public double? Number(string key)
    {
        var field = _shape.Require(key, FieldKind.Number).Field;
        if (Scalar(ValueOf(key, FieldKind.Number), "a number") is not { } scalar)
        {
            return null;
        }

        if (double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= field.Least && number <= field.Greatest)
        {
            return number;
        }

        _context.Report(Rules.BadNumber, scalar, FormattableString.Invariant(
            $"'{Shortened(scalar.Value)}' is not a number between {field.Least} and {field.Greatest}."));
        return null;
    }

    /// <summary>The position of the chosen word among the field's; null when it is missing or (reported) is none of them.</summary>
    public int? Choice(string key)
    {
        var choices = _shape.Require(key, FieldKind.Choice).Field.Choices;
        if (Scalar(ValueOf(key, FieldKind.Choice), "a word") is not { } scalar)
        {
            return null;
        }

        var index = choices.IndexOf(scalar.Value, StringComparer.Ordinal);
        if (index < 0)
        {
            var nearest = Nearest.To(scalar.Value, choices);
            _context.Report(Rules.WrongKind, scalar, $"'{Shortened(scalar.Value)}' is none of {string.Join(", ", choices)}"
                + (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        }

        return index < 0 ? null : index;
    }

    public ShapedMapping? Object(string key) => ValueOf(key, FieldKind.Object) is { } node
        ? Read(node, _shape.Require(key, FieldKind.Object).Field.Shape!, _context) // declared with every object
        : null;

    public IEnumerable<ShapedMapping> Objects(string key)
    {
        var node = ValueOf(key, FieldKind.Objects);
        if (node is not null and not YamlSequence)
        {
            _context.Report(Rules.WrongKind, node, $"'{key}' is a list: begin each entry with '- '.");
            return [];
        }

        return Items(node).Select(item => Read(item, _shape.Require(key, FieldKind.Objects).Field.Shape!, _context)); // declared with every object
    }

    /// <summary>Free keys with their scalar values.</summary>
    public IReadOnlyList<FreeEntry> Free(string key, FieldKind kind)
    {
        var free = new List<FreeEntry>();
        var node = ValueOf(key, kind);
        if (node is not null and not YamlMapping)
        {
            _context.Report(Rules.WrongKind, node, $"'{key}' is a mapping: 'KEY: value' on each line.");
        }

        foreach (var entry in node is YamlMapping mapping ? mapping.Entries : [])
        {
            if (Scalar(entry.Value, "a plain value") is { } value)
            {
                free.Add(new FreeEntry(entry.Key, value));
            }
        }

        return free;
    }

    private bool IsLanguage(YamlScalar scalar)
    {
        var isLanguage = LanguageTag.IsWellFormed(scalar.Value);
        if (!isLanguage)
        {
            _context.Report(Rules.BadLanguage, scalar, $"'{Shortened(scalar.Value)}' is no language; write a BCP 47 tag such as fr or en.");
        }

        return isLanguage;
    }

    /// <summary>A value as a message quotes it.</summary>
    private static string Shortened(string value) => value.Length <= 60 ? value : value[..60] + "…";
}
