using System.Buffers;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing.Care;

/// <summary>Finds acronyms that the texts use and no glossary explains.</summary>
/// <remarks>
/// An acronym is a whole word (rule 4) of three to six capitals. Words of I, V and X alone are left out: they are Roman numerals (Louis XIV).
/// A word of any label of the text's language is explained; so is one that an editor linked to a concept, or kept from being linked.
/// </remarks>
internal static class AcronymCheck
{
    private const int Shortest = 3;

    public static void Check(LinkedSite linked, DiagnosticList diagnostics)
    {
        var explained = linked.Site.Concepts.SelectMany(concept => concept.Labels)
            .SelectMany(label => AcronymsOf(label.Text).Select(span => new Acronym(label.Text.Substring(span.Start, span.Length), label.Language)))
            .ToLookup(acronym => acronym.Word, acronym => acronym.Language, StringComparer.Ordinal);
        var allowed = linked.Site.Settings.Acronyms.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, (TextLocation First, int Count)>(StringComparer.Ordinal);
        foreach (var prose in linked.Texts.Select(text => text.Prose.Prose))
        {
            foreach (var (word, block, span) in UsesIn(prose, explained))
            {
                found[word] = found.TryGetValue(word, out var before) ? before with { Count = before.Count + 1 } : (prose.LocationOf(block, span), 1);
            }
        }

        foreach (var (word, (first, count)) in found)
        {
            if (allowed.Contains(word))
            {
                continue;
            }

            diagnostics.Report(Rules.UnknownAcronym, first,
                $"The acronym '{word}' stands {(count == 1 ? "once" : $"{count} times")} in the texts and in no label; explain it in a glossary, write it out, or list it in site.yml under linking: acronyms.");
        }
    }

    private sealed record Acronym(string Word, string Language);

    private static IEnumerable<(string Word, int Block, TextSpan Span)> UsesIn(Prose prose, ILookup<string, string> explained)
    {
        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            var block = prose.Blocks[i];
            foreach (var span in AcronymsOf(block.Text))
            {
                var run = block.Runs[Prose.RunAt(block.Runs, span.Start)];
                var word = block.Text.Substring(span.Start, span.Length);
                if (run.Kind == RunKind.Text && TermAddress.ConceptOf(run.Link?.Url) is null
                    && !explained[word].Any(language => LanguageTag.IsWithin(run.Language, language)))
                {
                    yield return (word, i, span);
                }
            }
        }
    }

    /// <summary>Looks at each third character only: there is none of fewer than three capitals.</summary>
    private static IEnumerable<TextSpan> AcronymsOf(string text)
    {
        for (var at = Shortest - 1; at < text.Length; at += Shortest)
        {
            if (!char.IsUpper(text[at]))
            {
                continue;
            }

            var (start, end) = CapitalsAround(text, at);
            if (end - start is >= Shortest and <= 6 && text.AsSpan(start..end).ContainsAnyExcept("IVX") && IsWhole(text, start, end))
            {
                yield return TextSpan.FromBounds(start, end);
            }

            at = end;
        }
    }

    private static (int Start, int End) CapitalsAround(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsUpper(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsUpper(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var before, out _) == OperationStatus.Done && FoldedCharacters.IsWordRune(before))
        && !(Rune.DecodeFromUtf16(text.AsSpan(end), out var behind, out _) == OperationStatus.Done && FoldedCharacters.IsWordRune(behind));
}
