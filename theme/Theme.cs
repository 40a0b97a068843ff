using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Composing;
using Explainer.Rendering;
using Explainer.Text;
using RazorSlices;
using Slices = AspNetCoreGeneratedDocument;

namespace Explainer.Theme;

/// <summary>The built-in theme: pages to HTML, and the files that these pages ask for.</summary>
public static class Theme
{
    /// <summary>For what the layout writes itself. Leaves é and Ж as they are; the default would make an entity of each.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Styles, scripts, pictures and interface strings under <c>theme/assets/…</c> and <c>theme/strings/…</c>, ordered by path.</summary>
    public static ImmutableArray<InputFile> Files { get; } = ThemeFiles.All();

    /// <summary>A whole HTML document, in UTF-8.</summary>
    public static byte[] Render(Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Render(page, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a whole HTML document, in UTF-8.</summary>
    public static void Render(Page page, IBufferWriter<byte> buffer) => Render(SliceOf(page), buffer);

    /// <summary>Writes the HTML of one slice, in UTF-8.</summary>
    internal static void Render(RazorSlice slice, IBufferWriter<byte> buffer)
    {
        using (slice)
        {
            var page = new PageWriter(buffer);
            slice.ServiceProvider = page;
            var rendering = slice.RenderAsync(page, Encoder);
            // Slices await nothing but slices, so the work is done by now and nothing blocks.
            if (!rendering.IsCompleted)
            {
                throw new InvalidOperationException($"{slice.GetType().Name} waits for something.");
            }

            rendering.GetAwaiter().GetResult();
            page.End();
        }
    }

    /// <summary>A text as HTML.</summary>
    internal static string Encode(string text) => HtmlEscape.Of(text);

    private static RazorSlice SliceOf(Page page) => page switch
    {
        HomePage home => new Slices.Home { Model = home },
        ArticlePage article => new Slices.Article { Model = article },
        GlossaryPage glossary => new Slices.Glossary { Model = glossary },
        SchemePage scheme => new Slices.Scheme { Model = scheme },
        ConceptPage concept => new Slices.Concept { Model = concept },
        TimelinePage timeline => new Slices.Timeline { Model = timeline },
        SourcesPage sources => new Slices.Sources { Model = sources },
        SearchPage search => new Slices.Search { Model = search },
        ProsePage prose => new Slices.Prose { Model = prose },
        RedirectPage redirect => new Slices.Redirect { Model = redirect },
        NotFoundPage notFound => new Slices.NotFound { Model = notFound },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "A page kind without a slice."),
    };
}
