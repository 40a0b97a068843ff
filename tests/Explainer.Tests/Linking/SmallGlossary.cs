using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Explainer.Tests.Linking;

/// <summary>
/// A glossary in a few words: <c>OTSC | O.T.S.C. | en:CSTO {occurrence: none}; rc = révolution de couleur</c> is two concepts.
/// Labels stand between bars, each in French unless it names its language; what is in braces is the concept's <c>match</c>;
/// an id is written before <c>=</c>, else it is the first label's ASCII letters.
/// </summary>
internal static class SmallGlossary
{
    /// <summary>The glossary as a file, in the JSON that YAML is.</summary>
    public static string Yaml(string glossary, string id = "small")
    {
        var concepts = glossary.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Concept);
        return $"id: {id}\ntitle: Small\nconcepts:\n{string.Concat(concepts)}";
    }

    private static string Concept(string concept, int index)
    {
        var brace = concept.IndexOf('{', StringComparison.Ordinal);
        var match = brace < 0 ? "" : $", match: {concept[brace..]}";
        var equals = concept.IndexOf(" = ", StringComparison.Ordinal);
        var labels = (brace < 0 ? concept : concept[..brace])[(equals < 0 ? 0 : equals + 3)..].Split('|').Select(Label).ToList();
        var id = equals < 0 ? IdOf(labels[0].Text, index) : concept[..equals];
        return $"  - {{id: {id}, prefLabel: {{{labels[0].Language}: {Quoted(labels[0].Text)}}}, altLabel: {{{Alternatives(labels)}}}{match}}}\n";
    }

    private static string Alternatives(List<(string Language, string Text)> labels) => string.Join(", ", labels.Skip(1)
        .GroupBy(label => label.Language, label => Quoted(label.Text))
        .Select(group => $"{group.Key}: [{string.Join(", ", group)}]"));

    private static (string Language, string Text) Label(string label)
    {
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("fr", Trimmed(label)) : (label[..colon].Trim(), Trimmed(label[(colon + 1)..]));
    }

    /// <summary>Only plain spaces are layout; others may be what a test is about.</summary>
    private static string Trimmed(string label) => label.Trim(' ');

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static string IdOf(string label, int index)
    {
        var letters = string.Concat(label.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : c is ' ' or '\'' or '’' ? "-" : ""));
        return letters.Length > 0 ? letters : "concept-" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }
}
