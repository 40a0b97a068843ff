using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class FeedsTests
{
    private const string Entry = "<entry><id>a</id><title>Page</title><updated>2022-01-11T00:00:00Z</updated><link href=\"/page/\"/></entry>";

    [Theory]
    [Trait("Rule", "EX5120")]
    [InlineData("<entry>", "<▸entry>", "<id>a</id>", "")]
    [InlineData("<entry>", "<▸entry>", "<title>Page</title>", "<title> </title>")]
    [InlineData("<entry>", "<▸entry>", "<updated>2022-01-11T00:00:00Z</updated>", "")]
    [InlineData("<updated>2022-01-11T00:00:00Z", "<▸updated>11/01/2022", "<title>Page", "<title>Page")]
    [InlineData("<updated>2022-01-11T00:00:00Z", "<▸updated>2022-01-11T00:00:00", "<title>Page", "<title>Page")]
    public void A_feed_that_lacks_what_readers_need_is_found(string place, string marked, string old, string replacement)
    {
        Assert.Contains(old, Entry, StringComparison.Ordinal);
        var entry = Entry.Replace(old, replacement, StringComparison.Ordinal).Replace(place, marked, StringComparison.Ordinal);

        TestFolder.Clean.With("feed.xml", TestFolder.Feed(entry)).Breaks(Rules.FeedBroken);
    }

    [Theory]
    [Trait("Rule", "EX5121")]
    [InlineData("<link href=\"/page/\"/>", "<▸link href=\"/rien/\"/>")]
    [InlineData("<link href=\"/page/\"/>", "<link href=\"/page/\"/><▸link rel=\"enclosure\" href=\"/rien.mp3\"/>")]
    [InlineData("<link href=\"/page/\"/></entry>", "<link href=\"/page/\"/></entry><entry><▸id>a</id><title>B</title><updated>2022-01-11T00:00:00.5+06:00</updated><content>B</content></entry>")]
    public void An_entry_that_leads_nowhere_or_repeats_an_id_is_found(string old, string replacement) =>
        TestFolder.Clean.With("feed.xml", TestFolder.Feed(Entry.Replace(old, replacement, StringComparison.Ordinal))).Breaks(Rules.FeedEntryBroken);

    [Fact]
    public void An_entry_without_an_address_is_found() =>
        TestFolder.Clean.With("feed.xml", TestFolder.Feed(Entry.Replace("<link href=\"/page/\"/>", "", StringComparison.Ordinal).Replace("<entry", "<▸entry", StringComparison.Ordinal)))
            .Breaks(Rules.FeedEntryBroken);

    [Fact]
    public void A_feed_has_an_author() =>
        TestFolder.Clean.Edit("feed.xml", "<author><name>Site</name></author>", "").Edit("feed.xml", "<feed", "<▸feed").Breaks(Rules.FeedBroken);

    [Fact]
    [Trait("Rule", "EX5105")]
    public void XML_that_is_not_well_formed_is_found() => TestFolder.Clean.With("feed.xml", "<feed>\n</▸fed>").Breaks(Rules.XmlBroken);

    [Fact]
    public void What_a_document_type_declares_is_never_read() =>
        Assert.Equal(
            "EX5105",
            Assert.Single(TestFolder.Clean.With("feed.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").Check()).Rule.Code);
}
