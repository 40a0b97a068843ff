using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Tests.ThemePages;

public sealed class ThemeFilesTests
{
    /// <summary>Never reached by texts of our own; an analyzer asks for one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Files_are_assets_and_strings_in_the_order_of_their_paths()
    {
        var paths = Explainer.Theme.Theme.Files.Select(file => file.Path).ToList();

        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(
            ["theme/assets/icon.svg", "theme/assets/scheme.js", "theme/assets/search.js", "theme/assets/site.css", "theme/assets/site.js", "theme/strings/en.yml", "theme/strings/fr.yml"],
            paths);
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var french = Keys("theme/strings/fr.yml");

        Assert.NotEmpty(french);
        Assert.Distinct(french);
        Assert.Equal(french.Order(StringComparer.Ordinal), Keys("theme/strings/en.yml").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_token_that_a_rule_uses_is_defined()
    {
        var defined = Regex.Matches(Text("theme/assets/site.css"), @"--[a-z-]+(?=:)", RegexOptions.None, Patience).Select(match => match.Value);
        var used = Regex.Matches(Text("theme/assets/site.css"), @"(?<=var\()--[a-z-]+", RegexOptions.None, Patience).Select(match => match.Value);

        Assert.Empty(used.Except(defined, StringComparer.Ordinal));
    }

    [Fact]
    public void Styles_ask_for_nothing_more_and_braces_match()
    {
        var css = Text("theme/assets/site.css");

        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(character => character == '{'), css.Count(character => character == '}'));
    }

    [Theory]
    [InlineData(".css", 10_000)]
    [InlineData(".js", 12_000)]
    public void Files_of_a_kind_weigh_little_on_the_wire(string ending, int limit)
    {
        var compressed = Explainer.Theme.Theme.Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal)).Sum(file => Brotli(file.Content.ToArray()));

        Assert.InRange(compressed, 1, limit);
    }

    [Fact]
    public void Scripts_are_strict_short_and_classic()
    {
        var scripts = Directory.GetFiles(Path.Combine(Site.Repository.Root, "theme"), "*.js", SearchOption.AllDirectories)
            .Where(path => !path.Contains("artifacts", StringComparison.Ordinal)).ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);

        Assert.InRange(scripts.Count, 10, 30);
        Assert.All(scripts, script =>
        {
            Assert.True(script.Value.Count(character => character == '\n') < 250, script.Key);
            Assert.Contains("\"use strict\";", script.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("fetch(", script.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("innerHTML", script.Value, StringComparison.Ordinal);
        });
    }

    private static int Brotli(byte[] bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var written));
        return written;
    }

    private static List<string> Keys(string path) => [.. Regex.Matches(Text(path), @"(?m)^[a-z][a-z0-9.-]*(?=:)", RegexOptions.None, Patience).Select(match => match.Value)];

    private static string Text(string path) => Encoding.UTF8.GetString(Explainer.Theme.Theme.Files.Single(file => file.Path == path).Content.Span);
}
