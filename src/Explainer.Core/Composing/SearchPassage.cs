using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A block of words that a link lands on.</summary>
/// <param name="Fragment">Its element's id; empty for the top of the page.</param>
/// <param name="Texts">Its words, a text or several, each with its sentences; none where only a title stands there.</param>
/// <param name="Weight">How much its words say about the document.</param>
internal sealed record SearchPassage(string Fragment, ImmutableArray<SearchText> Texts, SearchWeight Weight)
{
    /// <summary>UTF-8 bytes that it takes, roughly.</summary>
    public int Length { get; } = Fragment.Length + Texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text));

    public static SearchPassage Of(string fragment, string text, string language, SearchWeight weight) =>
        new(fragment, [new SearchText(text, Sentences.Of(text, language))], weight);

    public static SearchPassage Of(string fragment, Prose? prose, SearchWeight weight) =>
        new(fragment, prose is null ? [] : ImmutableArray.CreateRange(prose.Blocks, TextOf), weight);

    public static SearchPassage Of(ProseBlock block) =>
        new(block.Id, [TextOf(block)], block.HeadingLevel > 0 ? SearchWeight.Definition : SearchWeight.Text);

    private static SearchText TextOf(ProseBlock block) => new(block.Text, block.Sentences);

    /// <summary>Whether a reader finds words there.</summary>
    public bool HasWords => Texts.Any(text => text.Text.Any(c => c != SingleLine.ObjectSign && !char.IsWhiteSpace(c)));

    /// <summary>Writes each sentence on a line of its own.</summary>
    public void WriteSentences(Utf8JsonWriter writer)
    {
        foreach (var (text, sentences) in Texts)
        {
            foreach (var span in sentences)
            {
                var line = SingleLine.Of(text.AsSpan(span.Start, span.Length)).Trim();
                if (!line.IsEmpty)
                {
                    writer.WriteStringValue(line);
                }
            }
        }
    }
}

/// <summary>A text of a passage, with its sentences.</summary>
internal sealed record SearchText(string Text, ImmutableArray<TextSpan> Sentences);
