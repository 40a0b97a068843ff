using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class JsonLdTests
{
    [Theory]
    [Trait("Rule", "EX5100")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"@context\": \"x\", \"@type\": \"y\",}")]
    [InlineData("{\"@context\": \"x\", \"\\ud800\": \"y\"}")]
    public void Linked_data_that_are_no_JSON_are_found(string json) =>
        TestFolder.Clean.WithHead($"▸<script type=\"application/ld+json\">{json}</script>").Breaks(Rules.PageJsonLdBroken);

    [Theory]
    [Trait("Rule", "EX5101")]
    [InlineData("{\"@type\": \"y\"}")]
    [InlineData("{\"@context\": \"x\"}")]
    [InlineData("1")]
    [InlineData("[{\"@context\": \"x\", \"@type\": \"y\"}, {\"@context\": \"x\"}]")]
    [InlineData("{\"@context\": \"x\", \"@graph\": [{\"@type\": \"y\"}, {}]}")]
    public void Linked_data_that_do_not_say_what_they_describe_are_found(string json) =>
        TestFolder.Clean.WithHead($"▸<script type=\"application/ld+json\">{json}</script>").Breaks(Rules.PageJsonLdUntyped);

    [Theory]
    [InlineData("[{\"@context\": \"x\", \"@type\": [\"y\", \"z\"]}]")]
    [InlineData("{\"@context\": {\"type\": \"@type\"}, \"@graph\": [{\"type\": \"y\"}]}")]
    [InlineData("{\"@context\": {}, \"@graph\": [{\"@type\": \"y\"}]}")]
    public void Linked_data_may_be_several_objects(string json) =>
        TestFolder.Clean.WithHead($"<script type=\"Application/LD+JSON\">{json}</script>").IsClean();

    [Fact]
    public void A_file_of_linked_data_is_read_too() => TestFolder.Clean.With("glossaire.jsonld", "{}").Breaks(Rules.PageJsonLdUntyped, "glossaire.jsonld", times: 2);
}
