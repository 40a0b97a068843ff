using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Linking.Comparing;

namespace Explainer.CommandLine.Commands;

/// <summary>Differences between links, for a reader and as JSON.</summary>
/// <param name="changes">The differences.</param>
/// <param name="old">The site's folder before, as given.</param>
/// <param name="new">The site's folder after, as given.</param>
internal sealed class DiffReport(ImmutableArray<LinkChange> changes, string old, string @new, ExecutionEnvironment environment)
{
    /// <summary>The two folders, a line a difference and the counts.</summary>
    public IEnumerable<string> Lines() =>
    [
        $"--- {PlainLine.Of(old)}",
        $"+++ {PlainLine.Of(@new)}",
        .. changes.Select(Line),
        FormattableString.Invariant($"{Count(LinkChangeKind.Gained)} gained, {Count(LinkChangeKind.Lost)} lost, {Count(LinkChangeKind.Changed)} changed"),
    ];

    /// <summary>An object with the list <c>changes</c> and the number of each kind.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("changes");
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Name(change.Kind.ToString()));
            writer.WriteString("textKind", change.Text.Kind);
            writer.WriteString("textId", change.Text.Id);
            writer.WriteString("textLanguage", change.Text.Language);
            writer.WriteString("sentence", change.Sentence == SentenceChange.None ? "same" : Name(change.Sentence.ToString()));
            WriteLink(writer, "old", change.Old, old);
            WriteLink(writer, "new", change.New, @new);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        foreach (var kind in new[] { LinkChangeKind.Gained, LinkChangeKind.Lost, LinkChangeKind.Changed })
        {
            writer.WriteNumber(Name(kind.ToString()), Count(kind));
        }

        writer.WriteEndObject();
    }

    private string Line(LinkChange change) => change switch
    {
        { Old: { } before, New: { } after } => $"~ {Link(after, @new)} (was {Was(before, after)}){State(change)}: {ReportFormat.OnOneLine(after.Sentence)}",
        { New: { } after } => $"+ {Link(after, @new)}{State(change)}: {ReportFormat.OnOneLine(after.Sentence)}",
        { Old: { } before } => $"- {Link(before, old)}{State(change)}: {ReportFormat.OnOneLine(before.Sentence)}",
        _ => "",
    };

    private string Link(ComparedLink link, string site) =>
        $"{ReportFormat.Place(link.Location, site, environment)}: {Target(link)}";

    private static string Target(ComparedLink link) => $"\"{ReportFormat.OnOneLine(link.Words)}\" -> {PlainLine.Of(link.ConceptId)}";

    private static string Was(ComparedLink before, ComparedLink after) =>
        ReportFormat.OnOneLine(before.Words) == ReportFormat.OnOneLine(after.Words) ? PlainLine.Of(before.ConceptId) : Target(before);

    private static string State(LinkChange change) => change.Sentence switch
    {
        SentenceChange.Added => ", in a new sentence",
        SentenceChange.Removed => ", in a sentence that is gone",
        SentenceChange.Edited => ", in an edited sentence",
        _ => "",
    };

    private int Count(LinkChangeKind kind) => changes.Count(change => change.Kind == kind);

    private static string Name(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private void WriteLink(Utf8JsonWriter writer, string name, ComparedLink? link, string site)
    {
        if (link is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteLocation(link.Location, site, environment);
        writer.WriteString("block", link.Block);
        writer.WriteNumber("start", link.Span.Start);
        writer.WriteNumber("end", link.Span.End);
        writer.WriteString("words", link.Words);
        writer.WriteString("concept", link.ConceptId);
        if (link.Label.Length > 0)
        {
            writer.WriteString("label", link.Label);
        }

        writer.WriteString("sentence", link.Sentence);
        writer.WriteEndObject();
    }
}
