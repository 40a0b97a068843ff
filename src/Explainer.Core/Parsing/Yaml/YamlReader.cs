using Explainer.Diagnostics;
using Explainer.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Parsing.Yaml;

/// <summary>Reads a YAML text into immutable nodes with their places.</summary>
/// <remarks>
/// It drives YamlDotNet's event parser, which is not recursive, and builds with a stack of its own, so that depth costs
/// nothing; it stops at depth 64, reports every duplicate key and goes on, and refuses anchors, aliases, tags and a second document.
/// </remarks>
internal static class YamlReader
{
    private const int MaximumDepth = 64;

    /// <summary>Reads a document; false after an error that ends the reading, which has been reported.</summary>
    /// <param name="file">The file; diagnostics name places in it.</param>
    /// <param name="within">The part of the file that is YAML.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="root">The document's root; null for an empty one.</param>
    public static bool TryRead(SourceFile file, TextSpan within, DiagnosticList diagnostics, out YamlNode? root)
    {
        root = null;
        var text = file.Text.Substring(within.Start, within.Length);
        var builder = new YamlTreeBuilder(file, diagnostics);
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!, builder, file, within.Start, diagnostics))
                {
                    return false;
                }
            }
        }
        catch (YamlException exception)
        {
            if (FileText.HasControl(text[..Math.Min(text.Length, (int)exception.End.Index + 1)]))
            {
                return false;
            }

            var fault = YamlFault.In(text) ?? new YamlFault((int)exception.Start.Index, $"{Sentence(exception.Message)} Check the indentation, quotes and brackets here and just above.");
            diagnostics.Report(Rules.BadYaml, file.LocationOf(new TextSpan(within.Start + fault.At, 0)), $"This is not well-formed YAML: {fault.Advice}");
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            // YamlDotNet takes \U followed by eight digits for a character, whatever the number.
            diagnostics.Report(Rules.BadYaml, file.LocationOf(new TextSpan(within.Start + Math.Max(0, text.IndexOf("\\U", StringComparison.Ordinal)), 0)),
                "This is not well-formed YAML: \\U is followed by a number that is no character of Unicode.");
            return false;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this, with no place, for an opened bracket that the text never closes.
            var fault = YamlFault.In(text) ?? new YamlFault(text.Length, "a bracket, brace or quote is opened and never closed.");
            diagnostics.Report(Rules.BadYaml, file.LocationOf(new TextSpan(within.Start + fault.At, 0)), $"This is not well-formed YAML: {fault.Advice}");
            return false;
        }

        root = builder.Root;
        return true;
    }

    private static bool Take(ParsingEvent current, YamlTreeBuilder builder, SourceFile file, int offset, DiagnosticList diagnostics)
    {
        var span = TextSpan.FromBounds(offset + (int)current.Start.Index, offset + (int)current.End.Index);
        var refused = current switch
        {
            AnchorAlias => "an alias (*)",
            NodeEvent { Anchor.IsEmpty: false } => "an anchor (&)",
            NodeEvent { Tag.IsEmpty: false } => "a tag (!)",
            DocumentStart when builder.Root is not null => "a second document (---)",
            _ => null,
        };
        if (refused is not null)
        {
            diagnostics.Report(Rules.YamlFeature, file.LocationOf(span), $"Here is {refused}; write the value out instead.");
            return false;
        }

        switch (current)
        {
            case Scalar scalar:
                ReportEscapes(scalar, span, file, diagnostics);
                builder.Add(new YamlScalar(scalar.Value, span, scalar.Style == ScalarStyle.Plain, scalar.Style == ScalarStyle.Literal));
                break;
            case MappingStart or SequenceStart when builder.Depth == MaximumDepth:
                diagnostics.Report(Rules.TooDeep, file.LocationOf(span), $"This nests deeper than {MaximumDepth}; no format needs that.");
                return false;
            case MappingStart:
                builder.Open(isMapping: true, span);
                break;
            case SequenceStart:
                builder.Open(isMapping: false, span);
                break;
            case MappingEnd or SequenceEnd:
                builder.Close(span.End);
                break;
            default:
                break;
        }

        return true;
    }

    /// <summary>A quoted value can spell what the file itself must not hold.</summary>
    private static void ReportEscapes(Scalar scalar, TextSpan span, SourceFile file, DiagnosticList diagnostics)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && file.Text.AsSpan(span.Start, span.Length).Contains('\\') && scalar.Value.Any(FileText.IsControl))
        {
            diagnostics.Report(Rules.ControlCharacter, file.LocationOf(span), "An escape in this value stands for a control character; delete it.");
        }
    }

    private static string Sentence(string message) => message.TrimEnd().EndsWith('.') ? message.TrimEnd() : message.TrimEnd() + ".";
}
