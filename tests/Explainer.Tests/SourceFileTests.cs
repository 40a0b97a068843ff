using System.Runtime.CompilerServices;
using System.Text;
using Explainer.Text;

namespace Explainer.Tests;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nbc", 4, 2, 2)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("abc", 99, 1, 4)]
    public void An_offset_is_a_line_and_a_column_from_one(string text, int offset, int line, int column)
    {
        var location = new SourceFile("input/site.yml", text).LocationOf(new TextSpan(offset, 0));

        Assert.Equal(new TextLocation("input/site.yml", line, column), location);
    }

    [Fact]
    public void A_file_s_text_that_nobody_holds_any_more_is_read_from_its_bytes_again()
    {
        var file = new SourceFile("input/site.yml", Encoding.UTF8.GetBytes("été\nЖ"));
        var held = HeldText(file);

        GC.Collect();

        Assert.False(held.TryGetTarget(out _));
        Assert.Equal("été\nЖ", file.Text);
        Assert.Equal(new TextLocation("input/site.yml", 2, 2), file.LocationOf(new TextSpan(99, 0)));
    }

    /// <summary>A method of its own, whose end lets the text go.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<string> HeldText(SourceFile file) => new(file.Text);
}
