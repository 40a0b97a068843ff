using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Explainer.Linking;
using Explainer.Tests.Linking;
using Explainer.Tests.Site;

namespace Explainer.Tests.Scripts;

public sealed partial class StemTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ru")]
    public void The_script_folds_and_stems_every_word_of_the_site_as_the_core_does(string language)
    {
        List<string> words =
        [
            .. site.Addresses.SelectMany(address => Words().Matches(site.Page(address).Body?.TextContent ?? "")).Select(match => match.Value).Distinct(StringComparer.Ordinal),
            .. "général généraux générales acteur actrice publics publiques grecque sèche travaux bail œuvre cœurs ΟΔΌΣ Οδός πόλεμος Straße parties knives heroes aux eaux s es ses".Split(' '),
        ];

        var answers = Node.Ask("stems", new JsonObject { ["language"] = language, ["words"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) });

        Assert.InRange(words.Count, 3000, int.MaxValue);
        Assert.All(words.Zip(answers), pair => Assert.Equal(Expected(pair.First, language), pair.Second?[0]?.AsArray().Select(part => part?.GetValue<string>())));
    }

    [Fact]
    public void Characters_that_do_not_count_and_apostrophes_cut_words_as_in_the_core()
    {
        var answer = Node.Ask("stems", new JsonObject { ["language"] = "fr", ["words"] = new JsonArray("l\u2019Ou\u00ADzbé\u0301kistan aujourd\u02BChui ex-KGB 2_030") })[0];

        Assert.Equal(["l", "ouzbekistan", "aujourd", "hui", "ex", "kgb", "2_030"], answer?.AsArray().Select(word => word?[0]?.GetValue<string>()));
    }

    /// <summary>Ligatures are search's own addition to the linker's rules.</summary>
    private static string[] Expected(string word, string language)
    {
        var loose = LooseWord.Of(word).Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        Span<char> letters = loose.ToCharArray();
        return [loose, letters[..Inflection.For(language).Stem(letters)].ToString()];
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Words();
}
