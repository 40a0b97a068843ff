using System.Text;
using Explainer.CommandLine.Writing;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Writing;

public sealed class ManifestTests
{
    [Fact]
    public void A_manifest_is_the_same_bytes_whatever_the_order_of_files()
    {
        var files = new[] { "b", "a/é", "a/e\u0301", "Z", "a\"b", "#?%" }.Select(path => ManifestEntry.Of(path, Encoding.UTF8.GetBytes(path))).ToArray();

        var json = Manifest.Of([.. files]).ToJson();

        Assert.Equal(json, Manifest.Of([.. files.Reverse()]).ToJson());
        Assert.Contains($"\"Z\": \"{ContentHash.Of("Z"u8)}\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        var manifest = Manifest.Of([ManifestEntry.Of("a/e\u0301 \"#?%\U0001F600", [1]), ManifestEntry.Of("b", [2])]);
        File.WriteAllBytes(folder.PathOf("manifest.json"), manifest.ToJson());

        Assert.True(manifest.IsSameAs(Manifest.Read(folder.Root)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"generator\": \"explainer\"}")]
    [InlineData("{\"generator\": 7, \"files\": {}}")]
    [InlineData("{\"generator\": \"explainer\", \"files\": []}")]
    [InlineData("{\"generator\": \"explainer\", \"files\": {\"a\": 7}}")]
    [InlineData("{\"generator\": \"explainer\", \"files\": {\"a\": \"1\", \"a\": \"2\"}}")]
    [InlineData("{\"name\": \"My application\", \"start_url\": \"/\"}")]
    [InlineData("{\"generator\": \"explainer\", \"files\": {")]
    public void Anything_else_of_that_name_is_no_manifest(string text)
    {
        using var folder = new TemporaryFolder().With("manifest.json", text);

        Assert.Null(Manifest.Read(folder.Root));
    }
}
