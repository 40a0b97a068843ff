namespace Explainer.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Reported; stops a build only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}

/// <summary>A kind of finding.</summary>
/// <param name="Code">Stable and never reused; its first digit is the stage: 1 read and parse, 2 link, 3 compose, 4 the content's care, 5 finished pages.</param>
/// <param name="Severity">Unless <c>site.yml</c> says otherwise under <c>rules</c>.</param>
/// <param name="Sentence">What the rule asks for.</param>
public sealed record Rule(string Code, Severity Severity, string Sentence)
{
    /// <summary>Whether it stays an error whatever <c>site.yml</c> says: what could not be read or must not be published, and two outputs with one address.</summary>
    public bool IsFixed => Severity == Severity.Error && (Code.StartsWith("EX1", StringComparison.Ordinal) || Code == "EX3004");
}
