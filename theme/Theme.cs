using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Composing;
using Explainer.Text;
using RazorSlices;

namespace Explainer.Theme;

/// <summary>The built-in theme: pages to HTML, and the files that these pages ask for.</summary>
public static class Theme
{
    /// <summary>Leaves é and Ж as they are; the default would make an entity of each.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Styles, scripts, pictures and interface strings under <c>theme/assets/…</c> and <c>theme/strings/…</c>, ordered by path.</summary>
    public static ImmutableArray<InputFile> Files { get; } = ThemeFiles.All();

    /// <summary>A whole HTML document.</summary>
    public static string Render(Page page) => Render(page switch
    {
        HomePage home => Home.Create(home),
        ArticlePage article => Article.Create(article),
        GlossaryPage glossary => Glossary.Create(glossary),
        SchemePage scheme => Scheme.Create(scheme),
        ConceptPage concept => Concept.Create(concept),
        TimelinePage timeline => Timeline.Create(timeline),
        SourcesPage sources => Sources.Create(sources),
        SearchPage search => Search.Create(search),
        ProsePage prose => Prose.Create(prose),
        NotFoundPage notFound => NotFound.Create(notFound),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "A page kind without a slice."),
    });

    /// <summary>The HTML of one slice.</summary>
    internal static string Render(RazorSlice slice)
    {
        using (slice)
        {
            var rendering = slice.RenderAsync(Encoder);
            // Slices await nothing but slices, so the work is done by now and nothing blocks.
            return rendering.IsCompleted
                ? rendering.GetAwaiter().GetResult()
                : throw new InvalidOperationException($"{slice.GetType().Name} waits for something.");
        }
    }

    /// <summary>A text as HTML.</summary>
    internal static string Encode(string text) => Encoder.Encode(text);
}
