namespace Explainer.Tests.CommandLine.Commands;

public sealed class PortableBuildTests
{
    [Theory]
    [InlineData("portable")]
    [InlineData("stick", "-o", "site/stick")]
    public void A_portable_build_leaves_the_output_alone(string written, params string[] options)
    {
        using var folder = new TemporaryFolder();
        WholeProgram.Run(folder, "new", "site");
        WholeProgram.Run(folder, "build", "site");
        var before = folder.Read("site/output/index.html");

        var outcome = WholeProgram.Run(folder, ["build", "site", "--portable", "--strict", .. options]);

        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal(before, folder.Read("site/output/index.html"));
        Assert.Contains("href=\"glossary/index.html\"", folder.Read($"site/{written}/index.html"), StringComparison.Ordinal);
    }
}
