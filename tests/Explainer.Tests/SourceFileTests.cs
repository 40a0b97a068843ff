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
}
