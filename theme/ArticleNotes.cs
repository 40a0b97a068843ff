using System.Collections.Immutable;
using System.Text;
using Explainer.Composing;
using Explainer.Rendering;
using Explainer.Theme.Parts;

namespace Explainer.Theme;

/// <summary>The prose of an article with its notes, each behind the block that it speaks of.</summary>
internal static class ArticleNotes
{
    public static string Render(ArticlePage page)
    {
        var behind = page.Notes
            .GroupBy(note => note.BlockId, StringComparer.Ordinal)
            .ToImmutableDictionary(
                notes => notes.Key,
                notes => $"<div class=\"notes{Crowd(notes.Count())}\" data-added>{string.Concat(notes.Select(note => Encoding.UTF8.GetString(Theme.Render(Note.Create(new Part<NoteView>(page.Frame, note))))))}</div>",
                StringComparer.Ordinal);
        return ProseRenderer.Render(page.Text, page.Frame, behind);
    }

    /// <summary>How many they are is said before them: a style that counted them would move the first as the next arrive.</summary>
    private static string Crowd(int count) => count switch
    {
        1 => "",
        2 => " pair",
        _ => " many",
    };
}
