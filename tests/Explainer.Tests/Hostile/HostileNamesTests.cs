using Explainer.CommandLine;
using Explainer.Tests.CommandLine;

namespace Explainer.Tests.Hostile;

/// <summary>Names of files as disks allow them, through the whole program.</summary>
public sealed class HostileNamesTests
{
    [Theory]
    [InlineData("a#b?c%20d.png")]
    [InlineData("a b'c\"d<e>&f.png")]
    [InlineData("e\u0301te\u0301.png")]
    [InlineData("-rf.png")]
    [InlineData("%2e%2e%2f.png")]
    [InlineData("manifest.json")]
    [InlineData("\U0001F600.png")]
    public void A_file_to_publish_keeps_its_name(string name)
    {
        using var site = Site().With($"input/assets/{name}", "x");

        Assert.Equal(0, Build(site).Status);
        Assert.Equal("x", site.Read($"output/assets/{name}"));
    }

    [Theory]
    [InlineData("input/assets/a\\b.png", "EX1017")]
    [InlineData("input/assets/a\nb.png", "EX1017")]
    [InlineData("input/assets/a\u001B[31m.png", "EX1017")]
    [InlineData("input/articles/a b.md", "EX1015")]
    [InlineData("input/articles/a#b.md", "EX1015")]
    [InlineData("input/articles/A.md", "EX1015")]
    [InlineData("input/articles/e\u0301.md", "EX1015")]
    [InlineData("input/articles/a\u202Eb.md", "EX1015")]
    [InlineData("input/articles/a%2fb.md", "EX1015")]
    public void A_name_that_is_no_address_is_one_plain_line(string path, string code)
    {
        using var site = Site().With(path, "---\ntitle: A\nlang: fr\ndate: 2022\n---\nUn.\n");

        var outcome = Build(site);

        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Error, unit => unit is '\u001B' or '\u202E' or '\r');
        Assert.Single(outcome.ErrorLines);
        Assert.Equal(["input"], site.Entries());
    }

    [Theory]
    [InlineData("a.png", "A.png")]
    [InlineData("e\u0301.png", "\u00E9.png")]
    public void Names_that_are_one_on_many_disks_are_an_error(string one, string other)
    {
        using var site = Site().With($"input/assets/{one}").With($"input/assets/{other}");

        Assert.Contains("EX3004", Build(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_Unicode_is_a_finding()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have names of Unicode only");
        byte[] name = [0x61, 0xFF, 0x2E, 0x70];
        using var site = Site().WithFolder("input/assets").WithBytes("input/assets/", name);

        var outcome = Build(site);

        site.WithoutBytes("input/assets/", name);
        Assert.Equal((int)ExitStatus.ContentErrors, outcome.Status);
        Assert.Single(outcome.ErrorLines);
    }

    [Fact]
    public async Task A_site_is_built_or_its_faults_are_told_while_its_files_change()
    {
        using var site = Site();
        using var end = new CancellationTokenSource();
        var writer = Task.Run(
            () =>
            {
                for (var i = 0; !end.IsCancellationRequested; i++)
                {
                    var path = site.PathOf("input/articles/b.md");
                    File.WriteAllText(path, HostileSite.Article(new string('a', i * 997 % 50_000)));
                    File.WriteAllBytes(site.PathOf("input/assets.bin"), new byte[i * 7919 % 100_000]);
                    if (i % 3 == 0)
                    {
                        File.Delete(path);
                    }
                }
            },
            TestContext.Current.CancellationToken);

        var outcomes = Enumerable.Range(0, 12).Select(_ => Build(site)).ToList();
        await end.CancelAsync();
        await writer;

        Assert.All(outcomes, outcome => Assert.True(outcome.Status is 0 or 1 && !outcome.Error.Contains("defect", StringComparison.Ordinal), outcome.Error));
    }

    private static TemporaryFolder Site() => new TemporaryFolder()
        .With("input/site.yml", HostileSite.Settings)
        .With("input/articles/un.md", HostileSite.Article("Un mot."));

    private static Outcome Build(TemporaryFolder site)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new ExecutionEnvironment(output, error, site.Root, _ => null);
        var status = CommandLineProgram.Run(["-q", "-o", "output"], environment, (files, settings) => SiteBuilder.Build(files, settings, Theme.Theme.Render));
        return new Outcome(status, output.ToString(), error.ToString());
    }
}
