using Explainer.Composing;
using Explainer.Model;
using Explainer.Rendering;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace Explainer.Theme;

/// <summary>What every slice of the theme says in one word instead of a line.</summary>
public abstract class FramedSlice<TModel> : EscapingSlice<TModel>
{
    /// <summary>The page that it stands on.</summary>
    protected abstract PageFrame Frame { get; }

    /// <summary>The interface's words for a key.</summary>
    protected string Say(string key) => Frame.Say(key);

    /// <summary>What to write in <c>href</c>.</summary>
    protected string Href(string address) => Frame.Href(address);

    /// <summary>The value of a <c>lang</c> attribute: null, so that none is written, where the text is in the page's language.</summary>
    protected string? Other(string? language) =>
        string.IsNullOrEmpty(language) || string.Equals(language, Frame.Language, StringComparison.OrdinalIgnoreCase) ? null : language;

    /// <summary>A text, marked where its language is not the page's.</summary>
    protected MarkedText Words(LocalString text) => new(text.Text, Other(text.Language));

    protected void Write(MarkedText text)
    {
        if (text.Language is null)
        {
            Write(text.Text);
        }
        else
        {
            WriteLiteral("<span lang=\""u8);
            Write(text.Language);
            WriteLiteral("\">"u8);
            Write(text.Text);
            WriteLiteral("</span>"u8);
        }
    }

    /// <summary>A date for people and for programs.</summary>
    protected static DateElement Time(EdtfDate date) => new(date);

    /// <summary>Writes a <c>time</c> element where HTML has a notation for the date (HTML Living Standard, 4.5.14), else the words alone.</summary>
    protected void Write(DateElement element)
    {
        Write(element.Before);
        var html = DateText.HtmlDate(element.Date);
        if (html is null)
        {
            WriteLiteral("<span>"u8);
        }
        else
        {
            WriteLiteral("<time datetime=\""u8);
            Write(html);
            WriteLiteral("\">"u8);
        }

        Write(DateText.Of(element.Date, Frame));
        WriteLiteral(html is null ? "</span>"u8 : "</time>"u8);
        Write(element.After);
    }

    /// <summary>The date at which something was known to be so, with the word before it.</summary>
    protected DateElement AsOf(EdtfDate date)
    {
        // A sign that no text of a page holds stands for the element.
        const char Place = '\uFFFC';
        var words = DateWords.AsOf(date, Place.ToString(), Frame.Strings);
        var at = words.IndexOf(Place, StringComparison.Ordinal);
        return at < 0 ? new DateElement(date, words + " ") : new DateElement(date, words[..at], words[(at + 1)..]);
    }

    /// <summary>A picture of <c>icons/</c>, for decoration.</summary>
    protected static HtmlString Icon(string name) => new(Icons.Svg(name));

    /// <summary>A prose in blocks, each with its id.</summary>
    protected Markup Blocks(ProseView view) => new(ProseRenderer.Render(view, Frame));

    /// <summary>A definition, a note: one paragraph without an id where it is one, else its blocks.</summary>
    protected Markup Paragraph(ProseView view) => view.Prose.Prose.Blocks.Length > 1
        ? Blocks(view)
        : new(ProseRenderer.RenderParagraph(view, Frame));

    /// <summary>Writes markup as it is.</summary>
    protected void Write(Markup html) => WriteLiteral(html.Utf8);

    /// <summary>« 1 notion », « 12 notions »: the string for nothing, one or more, with the number in it.</summary>
    protected string Count(string key, int count) => Say(key + count switch { 0 => ".none", 1 => ".one", _ => ".many" })
        .Replace("{count}", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Links in a row, with commas that belong to none of them and never begin a line.</summary>
    protected static LinkRow Row(IEnumerable<(string Href, MarkedText Words)> links) => new(links);

    protected void Write(LinkRow row)
    {
        var isFirst = true;
        foreach (var (href, words) in row.Links)
        {
            WriteLiteral(isFirst ? "<a href=\""u8 : ", <a href=\""u8);
            Write(href);
            WriteLiteral("\">"u8);
            Write(words);
            WriteLiteral("</a>"u8);
            isFirst = false;
        }
    }

    /// <summary>What a source is called in a row of them: where it was published, else its title; before that the body that speaks, where another one published it.</summary>
    protected static MarkedText Name(SourceView source)
    {
        var published = source.Source.ContainerTitle ?? source.Source.Publisher ?? source.Title.Text;
        var bodies = source.Source.Authors.Select(author => author.Literal).OfType<string>().ToList();
        var speaks = bodies.Count > 1 ? $"{bodies[0]} et al." : bodies.FirstOrDefault();
        return new(speaks is null || speaks == published ? published : $"{speaks} ({published})", Language: null);
    }

    /// <summary>A part of the page, on the same page.</summary>
    protected Part<TValue> Part<TValue>(TValue value) => new(Frame, value);
}

/// <summary>A slice for a whole page, in the layout.</summary>
public abstract class PageSlice<TPage> : FramedSlice<TPage>, IUsesLayout<Layout, Page>
    where TPage : Page
{
    public Page LayoutModel => Model;

    protected override PageFrame Frame => Model.Frame;
}

/// <summary>A value that is shown on a page.</summary>
public sealed record Part<TValue>(PageFrame Frame, TValue Value);

/// <summary>A slice for a part of a page.</summary>
public abstract class PartSlice<TValue> : FramedSlice<Part<TValue>>
{
    protected override PageFrame Frame => Model.Frame;

    /// <summary>What is shown.</summary>
    protected TValue Value => Model.Value;
}
