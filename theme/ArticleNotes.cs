using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Explainer.Composing;
using Explainer.Rendering;

namespace Explainer.Theme;

/// <summary>The prose of an article with its notes, each behind the block that it speaks of.</summary>
internal static class ArticleNotes
{
    public static Markup Render(ArticlePage page)
    {
        var behind = page.Notes
            .GroupBy(note => note.BlockId, StringComparer.Ordinal)
            .ToImmutableDictionary(
                notes => notes.Key,
                notes => $"<div class=\"notes{Crowd(notes.Count())}\" data-added>{string.Concat(notes.Select(note => Html(note, page.Frame)))}</div>",
                StringComparer.Ordinal);
        return new Markup(ProseRenderer.Render(page.Text, page.Frame, behind));
    }

    private static string Html(NoteView note, PageFrame frame)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Theme.Render(new AspNetCoreGeneratedDocument.Parts_Note { Model = new Part<NoteView>(frame, note) }, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>How many they are is said before them: a style that counted them would move the first as the next arrive.</summary>
    private static string Crowd(int count) => count switch
    {
        1 => "",
        2 => " pair",
        _ => " many",
    };
}
