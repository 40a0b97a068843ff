using System.Text;
using Explainer.Rendering;
using FsCheck.Xunit;

namespace Explainer.Tests.Rendering;

public sealed class HtmlEscapeTests
{
    /// <summary>Eight characters are looked at together: each of these lies at each of their places, and behind the last of them.</summary>
    public static TheoryData<string, int> Seams => [.. from sign in new[] { "&", "<", ">", "\"", "é", "–", "😀", "\uD83D", "\u007F", "\u0080", "\0", "=", "'" } from at in Enumerable.Range(0, 18) select (sign, at)];

    [Theory]
    [MemberData(nameof(Seams))]
    public void A_sign_is_written_wherever_it_stands(string sign, int at) => Check(new string('a', at) + sign + "bc" + sign);

    [Property(MaxTest = 2000)]
    public void As_bytes_a_text_is_what_it_is_as_a_text(string? text) => Check(text ?? "");

    private static void Check(string text)
    {
        var room = new byte[HtmlEscape.MostBytes(text.Length)];

        var written = HtmlEscape.Write(text, room);

        // .NET's own encoding puts U+FFFD for half a character too.
        Assert.Equal(Encoding.UTF8.GetBytes(HtmlEscape.Of(text)), room[..written]);
        Assert.False(room.AsSpan(0, written).ContainsAny("<>\""u8));
    }
}
