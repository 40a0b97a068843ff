using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Tests.Hostile;

/// <summary>Files that are not the text that their name promises.</summary>
public sealed class HostileBytesTests
{
    private static readonly byte[] Article = Encoding.UTF8.GetBytes(HostileSite.Article("Un mot."));

    [Fact]
    public void A_control_character_that_breaks_yaml_is_said_and_not_what_follows_from_it()
    {
        var found = HostileSite.Build(("input/glossaries/g.yml", "id: g\ntitle: b\0c: d: e\n")).Diagnostics.Where(diagnostic => diagnostic.Location.Path == "input/glossaries/g.yml");

        Assert.Equal(Rules.ControlCharacter, Assert.Single(found).Rule);
    }

    [Fact]
    public void A_file_full_of_control_characters_is_told_of_in_twenty_lines()
    {
        var found = HostileSite.Build(("input/articles/a.md", string.Concat(Enumerable.Repeat("\u0001\u0002\n", 1000)))).Diagnostics;

        Assert.Equal(Enumerable.Range(1, 20), found.Where(diagnostic => diagnostic.Rule == Rules.ControlCharacter).Select(diagnostic => diagnostic.Location.Line));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.NotEmpty(HostileSite.BuildBytes(("input/articles/a.md", [0xEF, 0xBB, 0xBF, .. Article])).Files);

    public static TheoryData<string> NoUtf8 => ["utf-16", "utf-16BE", "utf-32", "latin1"];

    [Theory]
    [MemberData(nameof(NoUtf8))]
    public void Another_encoding_is_named_with_the_byte_that_shows_it(string encoding)
    {
        var other = Encoding.GetEncoding(encoding);
        byte[] content = [.. other.GetPreamble(), .. other.GetBytes("---\ntitle: été\n")];

        var found = HostileSite.BuildBytes(("input/articles/a.md", content)).Diagnostics.First(diagnostic => diagnostic.Location.Path == "input/articles/a.md");

        // UTF-16 without a preamble is UTF-8 with NULs.
        Assert.True(found.Rule == Rules.NotUtf8 ? found.Message.Contains("offset", StringComparison.Ordinal) : found.Rule == Rules.ControlCharacter, found.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void Bytes_that_are_no_character_are_placed_to_the_byte(byte[] bytes)
    {
        foreach (var path in new[] { "input/articles/a.md", "input/glossaries/a.yml", "input/map.geojson", "theme/strings/fr.yml" })
        {
            var found = Assert.Single(HostileSite.BuildBytes((path, [.. "a: b\n"u8, .. bytes])).Diagnostics, diagnostic => diagnostic.Location.Path == path && diagnostic.Rule == Rules.NotUtf8);
            Assert.Contains("offset 5 ", found.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u009B')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void A_control_character_is_placed_in_every_kind_of_text(char control)
    {
        var found = HostileSite.Build(
            ("input/articles/a.md", HostileSite.Article($"Un m{control}ot.")),
            ("input/glossaries/g.yml", $"id: g\ntitle: \"G{control}\"\n")).Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.ControlCharacter);

        Assert.Equal([("input/articles/a.md", 6, 5), ("input/glossaries/g.yml", 2, 10)], found.Select(diagnostic => (diagnostic.Location.Path, diagnostic.Location.Line, diagnostic.Location.Column)).Distinct());
    }

    [Fact]
    public void A_text_over_a_mebibyte_is_refused_and_an_empty_one_lacks_its_front_matter()
    {
        Assert.Contains(HostileSite.BuildBytes(("input/articles/a.md", new byte[1024 * 1024 + 1])).Diagnostics, found => found.Rule == Rules.TooLong);
        Assert.Contains(HostileSite.BuildBytes(("input/articles/a.md", [])).Diagnostics, found => found.Rule == Rules.FrontMatter);
    }

    public static TheoryData<string, string> Pictures => new()
    {
        { "a.png", "89504E470D0A1A0A0000000D49484452" },
        { "a.png", "89504E470D0A1A0A0000000D49484452FFFFFFFFFFFFFFFF" },
        { "a.jpg", "FFD8FFE00000FFE00000FFE00000" },
        { "a.jpg", "FFD8FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF" },
        { "a.gif", "474946383961" },
        { "a.webp", "52494646000000005745425056503820" },
        { "a.webp", "524946460000000057454250565038580000000000000000FFFFFFFFFFFF" },
        { "a.avif", "0000001C667479706176696600000000000000000000000000000000" },
        { "a.avif", "0000000000000000FFFFFFFF66747970000000016D65746100000000" },
        { "a.svg", "3C7376673E3C7376673E3C7376673E" },
        { "a.svg", "3C21444F43545950452073205B3C21454E5449545920612022782226233E5D3E3C7376673E26613B3C2F7376673E" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_broken_picture_is_a_finding_where_it_is_shown(string name, string hexadecimal)
    {
        var result = HostileSite.BuildBytes(
            ("input/articles/a.md", Encoding.UTF8.GetBytes(HostileSite.Article($"![Un dessin](/assets/{name})"))),
            ($"input/assets/{name}", Convert.FromHexString(hexadecimal)));

        var found = result.Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.BadImage);
        Assert.True(!result.Files.IsEmpty || found.Any(), HostileSite.Findings(result));
    }
}
