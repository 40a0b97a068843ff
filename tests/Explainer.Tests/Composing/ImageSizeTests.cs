using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Composing;

/// <summary>The width and height that a page gives a picture.</summary>
public sealed class ImageSizeTests
{
    [Theory]
    [InlineData(1, "4x3")]
    [InlineData(6, "3x4")]
    [InlineData(8, "3x4")]
    public void A_photograph_taken_on_the_side_has_the_size_that_browsers_show(int orientation, string size)
    {
        byte[] exif = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xC0, 0, 17, 8, 0, 3, 0, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

        Assert.Equal(size, SizeOf("a.jpg", jpeg));
    }

    [Theory]
    [InlineData("width=\"60\" viewBox=\"0 0 30 20\"", "60x40")]
    [InlineData("height=\"10\" viewBox=\"0 0 30 20\"", "15x10")]
    [InlineData("viewBox=\"0 0 30 20\"", "30x20")]
    [InlineData("width=\"6\" height=\"5\" viewBox=\"0 0 30 20\"", "6x5")]
    public void One_side_of_an_SVG_keeps_the_proportions_of_its_box(string attributes, string size) =>
        Assert.Equal(size, SizeOf("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>")));

    [Theory]
    [InlineData("height=\"99999\" viewBox=\"0 0 99999 0.0000001\"")]
    [InlineData("width=\"10\" viewBox=\"0 0 0 0\"")]
    public void A_size_that_no_screen_has_is_none(string attributes) =>
        Assert.Null(SizeOf("a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>")));

    [Fact]
    public void A_fragment_behind_the_address_changes_nothing() =>
        Assert.Equal("30x20", SizeOf("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>"u8.ToArray(), "#top"));

    private static string? SizeOf(string name, byte[] picture, string suffix = "")
    {
        var files = HostileSite.BuildBytes(("input/articles/a.md", Encoding.UTF8.GetBytes(HostileSite.Article($"![Une image](/assets/{name}{suffix})"))), ($"input/assets/{name}", picture)).Files;
        var page = files.SingleOrDefault(file => file.Path == "articles/a/index.html");
        return page is not null && new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content.Span)).QuerySelector(".article-body img") is { } image
            ? $"{image.GetAttribute("width")}x{image.GetAttribute("height")}"
            : null;
    }
}
