using Explainer.Text;

namespace Explainer.Diagnostics;

/// <summary>Something that the author did wrong, with its place and a sentence that says what to do.</summary>
/// <param name="Related">The other place that it is about, or null.</param>
public sealed record Diagnostic(Rule Rule, TextLocation Location, string Message, TextLocation? Related = null)
{
    /// <summary>The rule's own severity unless the site changed it.</summary>
    public Severity Severity { get; init; } = Rule.Severity;
}
