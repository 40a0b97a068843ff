using Explainer.CommandLine.Writing;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>A site of many files to publish, so that a build writes for a while, and whether its output is whole.</summary>
internal sealed class LargeSite : IDisposable
{
    public const int Files = 1200;

    public LargeSite()
    {
        Folder.With("site/input/site.yml", "title: {fr: Site}\nlanguages: [fr]\nbaseUrl: https://example.org\n");
        Change("first");
    }

    public TemporaryFolder Folder { get; } = new();

    public string Root => Folder.PathOf("site");

    /// <summary>Every second file gets other bytes.</summary>
    public LargeSite Change(string text)
    {
        for (var i = 0; i < Files; i++)
        {
            if (i % 2 == 0 || text == "first")
            {
                Folder.With($"site/input/assets/{i}.txt", $"{text} {i} {new string('x', 2000)}");
            }
        }

        return this;
    }

    /// <summary>Every file is there with the bytes of one build, and nothing else.</summary>
    public void AssertWhole(params string[] texts)
    {
        var manifest = Manifest.Read(Path.Combine(Root, "output"));
        Assert.NotNull(manifest);
        var files = Folder.Files("site/output");
        Assert.Equal(manifest.Hashes.Keys.Append("manifest.json").Order(StringComparer.Ordinal), files);
        Assert.All(manifest.Hashes, pair => Assert.Equal(pair.Value, ContentHash.Of(File.ReadAllBytes(Path.Combine(Root, "output", pair.Key)))));
        Assert.Contains(Folder.Read("site/output/assets/0.txt").Split(' ')[0], texts);
    }

    public void Dispose() => Folder.Dispose();
}
