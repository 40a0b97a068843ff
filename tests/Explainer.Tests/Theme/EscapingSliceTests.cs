using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Theme;

namespace Explainer.Tests.ThemePages;

public sealed class EscapingSliceTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 20), 5000];

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
        var buffer = new PiecesBuffer();
        var page = new PageWriter(buffer);
        using (var slice = new ParagraphSlice(title) { Model = text, ServiceProvider = page })
        {
            await slice.RenderAsync(page, cancellationToken: TestContext.Current.CancellationToken);
        }

        page.End();
        var body = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(buffer.Written)).Body!; // ! every document has one
        return (AngleSharp.Html.Dom.IHtmlElement)body.Children.Single();
    }

    /// <summary>Gives no more room than it is asked for, each time another array, and none before what was written into the last is said.</summary>
    private sealed class PiecesBuffer : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _piece = [];

        public byte[] Written => [.. _written];

        public void Advance(int count)
        {
            _written.AddRange(_piece.AsSpan(0, count));
            _piece = [];
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _piece = new byte[Math.Max(1, sizeHint)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
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
