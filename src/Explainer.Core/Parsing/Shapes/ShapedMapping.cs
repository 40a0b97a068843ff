using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing.Shapes;

/// <summary>A mapping read by its shape: unknown and missing keys are reported when it is made, wrong kinds when a value is asked for.</summary>
internal sealed partial class ShapedMapping
{
    private readonly YamlNode?[] _values; // of the shape's fields, in their order
    private readonly Shape _shape;
    private readonly ParseContext _context;

    private ShapedMapping(Shape shape, ParseContext context, TextSpan span, YamlNode?[] values)
    {
        _shape = shape;
        _context = context;
        _values = values;
        Location = context.File.LocationOf(new TextSpan(span.Start, 0));
    }

    /// <summary>Where the mapping starts.</summary>
    public TextLocation Location { get; }

    /// <summary>Where a key's value stands; the mapping's start when it was not given.</summary>
    public TextLocation LocationOf(string key) => _shape.IndexOf(key) is >= 0 and var index && _values[index] is { } node ? _context.LocationOf(node) : Location;

    /// <summary>Reads a node by a shape; a node that is no mapping is reported and read as an empty one.</summary>
    public static ShapedMapping Read(YamlNode? node, Shape shape, ParseContext context)
    {
        var values = new YamlNode?[shape.Fields.Length];
        if (node is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Take(entry, shape, context, values);
            }
        }
        else if (node is not null and not YamlScalar { IsNull: true })
        {
            context.Report(Rules.WrongKind, node, $"Here {shape.Name} is expected: keys with values, such as '{shape.Fields[0].Key}: …'.");
        }

        var span = node?.Span ?? default;
        ReportMissing(shape, context, span, values);
        return new ShapedMapping(shape, context, span, values);
    }

    /// <summary>Reads a YAML document by a shape. After one that is not well formed nothing is said of the keys that could not be read.</summary>
    public static ShapedMapping ReadDocument(TextSpan within, Shape shape, ParseContext context) =>
        YamlReader.TryRead(context.File, within, context.Diagnostics, out var root)
            ? Read(root, shape, context)
            : Read(node: null, shape, context with { Diagnostics = new DiagnosticList() });

    private static void Take(YamlEntry entry, Shape shape, ParseContext context, YamlNode?[] values)
    {
        var key = entry.Key.Value;
        if (shape.IndexOf(key) is >= 0 and var index)
        {
            if (entry.Value is not YamlScalar { IsNull: true })
            {
                values[index] = entry.Value;
            }

            return;
        }

        var nearest = Nearest.To(key, shape.Fields.Select(field => field.Key));
        var advice = nearest is null
            ? $"it knows {string.Join(", ", shape.Fields.Select(field => field.Key))}."
            : $"did you mean '{nearest}'?";
        context.Report(Rules.UnknownKey, entry.Key, $"'{key}' is no key of {shape.Name}; {advice}");
        if (nearest is not null && shape.IndexOf(nearest) is var meant && shape.Fields[meant].IsRequired)
        {
            // Read as what was meant, so that one mistake is said once and not as a missing key too.
            values[meant] ??= entry.Value;
        }
    }

    private static void ReportMissing(Shape shape, ParseContext context, TextSpan span, YamlNode?[] values)
    {
        foreach (var (index, field) in shape.Fields.Index().Where(pair => pair.Item.IsRequired && !IsGiven(values[pair.Index])))
        {
            var place = values[index]?.Span ?? new TextSpan(span.Start, 0);
            context.Diagnostics.Report(Rules.MissingKey, context.File.LocationOf(place), $"{Capitalised(shape.Name)} needs '{field.Key}': {Uncapitalised(field.Sentence)}");
        }
    }

    private static bool IsGiven(YamlNode? node) => node switch
    {
        null => false,
        YamlScalar scalar => !string.IsNullOrWhiteSpace(scalar.Value),
        YamlMapping mapping => mapping.Entries.Length > 0,
        YamlSequence sequence => sequence.Items.Length > 0,
        _ => true,
    };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Uncapitalised(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The value of a declared key, or null when it was not given.</summary>
    private YamlNode? ValueOf(string key, FieldKind kind) => _values[_shape.Require(key, kind).Index];

    /// <summary>A value that must be a scalar: null when it was not given, is empty, or (reported) is no scalar.</summary>
    private YamlScalar? Scalar(YamlNode? node, string what)
    {
        if (node is YamlScalar scalar)
        {
            return scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar;
        }

        if (node is not null)
        {
            _context.Report(Rules.WrongKind, node, $"Here {what} is expected, not a list or a mapping.");
        }

        return null;
    }

    /// <summary>A value that is a list; a single value counts as a list of one.</summary>
    private static ImmutableArray<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        _ => [node],
    };

    /// <summary>The values of a list; an item of nothing is reported and left out.</summary>
    private IEnumerable<YamlScalar> Scalars(YamlNode? node, string what)
    {
        foreach (var item in Items(node))
        {
            if (Scalar(item, what) is { } scalar)
            {
                yield return scalar;
            }
            else if (item is YamlScalar && item != node)
            {
                _context.Report(Rules.WrongKind, item, $"Here {what} is expected, and nothing stands here.");
            }
        }
    }

    private PlacedText Placed(YamlScalar scalar) => YamlPlaces.Of(scalar, _context.File);
}
