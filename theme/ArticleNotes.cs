using System.Buffers;
using System.Collections.Immutable;
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
            .ToDictionary(notes => notes.Key, notes => Html([.. notes], page.Frame), StringComparer.Ordinal);
        return new Markup(ProseRenderer.Render(page.Text, page.Frame, behind));
    }

    private static ReadOnlyMemory<byte> Html(ImmutableArray<NoteView> notes, PageFrame frame)
    {
        var html = new ArrayBufferWriter<byte>();
        html.Write("<div class=\"notes"u8);
        html.Write(Crowd(notes.Length));
        html.Write("\" data-added>"u8);
        foreach (var note in notes)
        {
            Theme.Render(new AspNetCoreGeneratedDocument.Parts_Note { Model = new Part<NoteView>(frame, note) }, html);
        }

        html.Write("</div>"u8);
        return html.WrittenMemory;
    }

    /// <summary>How many they are is said before them: a style that counted them would move the first as the next arrive.</summary>
    private static ReadOnlySpan<byte> Crowd(int count) => count switch
    {
        1 => ""u8,
        2 => " pair"u8,
        _ => " many"u8,
    };
}
