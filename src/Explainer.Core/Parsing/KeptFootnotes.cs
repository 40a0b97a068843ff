using Explainer.Diagnostics;
using Explainer.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Markdig's footnotes, of which none is lost: those that it drops, because nothing refers to them or another has their name, are remembered and reported.</summary>
internal sealed class KeptFootnotes : FootnoteParser
{
    private static readonly object Key = new();

    /// <summary>A name begins with <c>^</c> itself: Markdig compares as the culture does, which sees none before it of what it ignores, and loads the culture's rules for that.</summary>
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.Line.AsSpan()[1..].TrimStart() is ['^', ..] ? base.TryOpen(processor) : BlockState.None;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is Footnote note)
        {
            NotesOf(processor.Document).Add(note);
        }

        return base.Close(processor, block);
    }

    /// <summary>Reports the notes of a document that its page would not show.</summary>
    public static void Report(MarkdownDocument document, PlacedText text, DiagnosticList diagnostics)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in NotesOf(document))
        {
            var isFirst = names.Add(note.Label ?? "");
            if (note.Order < 0 || note.Links.Count == 0)
            {
                diagnostics.Report(Rules.Footnote, text.LocationOf(MarkdownSpans.Of(note.LabelSpan)), isFirst
                    ? $"Nothing refers to the footnote [{note.Label}]; write [{note.Label}] where it belongs, or take it out."
                    : $"There is already a footnote [{note.Label}]; give one of them another name.");
            }
        }
    }

    /// <summary>Whether a line begins a footnote.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line) =>
        line is ['[', '^', ..] && line.IndexOf(']') is > 2 and var end && end + 1 < line.Length && line[end + 1] == ':';

    private static List<Footnote> NotesOf(MarkdownDocument document)
    {
        if (document.GetData(Key) is not List<Footnote> notes)
        {
            document.SetData(Key, notes = []);
        }

        return notes;
    }
}
