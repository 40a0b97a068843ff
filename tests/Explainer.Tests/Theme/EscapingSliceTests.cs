using System.IO.Pipelines;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Theme;

namespace Explainer.Tests.ThemePages;

public sealed class EscapingSliceTests
{
    /// <summary>Texts are converted in steps of 256 bytes: a character of several bytes lies at each place of the seam once.</summary>
    public static TheoryData<int> Lengths => [.. Enumerable.Range(248, 12), 0, 504, 511, 5000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_text_arrives_as_it_was_in_an_element_and_in_an_attribute(int length)
    {
        var text = new string('a', length) + "😀é\u00A0– « ж » </p> & &amp; \" ' 😀";

        var paragraph = await RenderAsync(text);

        Assert.Equal(text, paragraph.TextContent);
        Assert.Equal(text, paragraph.Title);
        Assert.Equal("p", paragraph.ParentElement?.Children.Single().LocalName);
    }

    [Fact]
    public async Task Half_a_character_becomes_the_sign_for_what_is_none() =>
        Assert.Equal("a\uFFFDb", (await RenderAsync("a\uD83Db")).TextContent);

    [Fact]
    public async Task An_attribute_without_a_value_is_left_out() => Assert.False((await RenderAsync("a", title: null)).HasAttribute("title"));

    private static Task<AngleSharp.Html.Dom.IHtmlElement> RenderAsync(string text) => RenderAsync(text, text);

    private static async Task<AngleSharp.Html.Dom.IHtmlElement> RenderAsync(string text, string? title)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        using (var slice = new ParagraphSlice(title) { Model = text })
        {
            await slice.RenderAsync(writer, cancellationToken: TestContext.Current.CancellationToken);
            await writer.FlushAsync(TestContext.Current.CancellationToken);
        }

        var body = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray())).Body!; // ! every document has one
        return (AngleSharp.Html.Dom.IHtmlElement)body.Children.Single();
    }

    /// <summary>What the Razor compiler makes of a paragraph with a title.</summary>
    private sealed class ParagraphSlice(string? title) : EscapingSlice<string>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<p"u8);
            BeginWriteAttribute("title", " title=\"", 0, "\"", 0, 1);
            WriteAttributeValue("", 0, title, 0, 0, isLiteral: false);
            EndWriteAttribute();
            WriteLiteral(">"u8);
            Write(Model);
            WriteLiteral("</p>"u8);
            return Task.CompletedTask;
        }
    }
}
