using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>What every parser of a format is handed besides its text.</summary>
/// <param name="File">The file.</param>
/// <param name="DefaultLanguage">The language of a text that names none.</param>
/// <param name="Diagnostics">Where findings go.</param>
internal sealed record ParseContext(SourceFile File, string DefaultLanguage, DiagnosticList Diagnostics)
{
    public TextLocation LocationOf(YamlNode node) => File.LocationOf(node.Span);

    public void Report(Rule rule, YamlNode node, string message) => Diagnostics.Report(rule, LocationOf(node), message);
}
