using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;
using Markdig;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>The one Markdown of the site: CommonMark with pipe tables, footnotes, definition lists and generic attributes.</summary>
internal static class MarkdownDialect
{
    /// <summary>How deep blocks and inlines may nest.</summary>
    public const int MaximumDepth = 100;

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MaximumDepth }
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseGenericAttributes();
        // Where the extensions would put their own.
        builder.BlockParsers.Insert(0, new KeptFootnotes());
        builder.BlockParsers.Insert(0, new EndingDefinitionLists());
        return builder.Build();
    }

    /// <summary>Parses a text; one that nests too deep or is too long is reported, and read as plain or not at all.</summary>
    public static Prose Parse(PlacedText text, string language, DiagnosticList diagnostics)
    {
        var markdown = text.Text;
        if (!MarkdownLimits.Allow(markdown, text, diagnostics))
        {
            return PlainProse.Of(new PlacedText("", text.File, text.Start), language);
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on depth; it names no place.
            diagnostics.Report(Rules.TooDeep, text.Location, $"This Markdown nests deeper than {MaximumDepth}; flatten its quotations and lists.");
            return PlainProse.Of(text, language);
        }

        KeptFootnotes.Report(document, text, diagnostics);
        return ProseReader.Read(document, markdown, text, language, diagnostics);
    }
}
