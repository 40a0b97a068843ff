using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Explainer.Text;

namespace Explainer.Tests.Scripts;

/// <summary>
/// A generated site of 3,000 concepts; the measure of what a query and a card load is
/// <c>dotnet test --project tests/Explainer.Tests --filter-class Explainer.Tests.Scripts.LargeSiteTests</c>, which prints the numbers.
/// </summary>
public sealed class LargeSiteTests
{
    private const int Concepts = 3000;
    private const int MostBytesOfQuery = 60 * 1024;
    private const string Syllables = "ba ce di fo gu la me ni po ru sa te vi zo cha dre fli gra plo stu tra bel cor den fal gon lir mas nor pel";

    private static readonly Lazy<BuildResult> Built = new(() => Build(text => text));

    [Fact]
    public void A_query_loads_little_of_three_thousand_pages()
    {
        var files = new ScriptFiles(Built.Value);
        string[] queries = [.. Enumerable.Range(0, 40).Select(i => Label(i * 71)), .. Enumerable.Range(0, 20).Select(i => Word(i)), "ba", "tra", "c", Word(0) + " " + Word(1) + " " + Word(2)];

        var answers = Node.Ask("find", new JsonObject
        {
            ["files"] = files.ForNode(),
            ["prefix"] = files.Prefix("search-fr"),
            ["queries"] = new JsonArray([.. queries.Select(query => (JsonNode)query)]),
        });

        var loaded = answers.Select(answer => answer?["loaded"]?.AsArray().Sum(address => files.Compressed(address?.GetValue<string>() ?? "")) ?? 0).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', queries.Zip(loaded).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Second,7} bytes  {pair.First}"))));
        Assert.All(queries.Zip(loaded), pair => Assert.True(pair.Second is > 0 and <= MostBytesOfQuery, $"{pair.First}: {pair.Second}"));
        Assert.All(answers.Take(40).Zip(queries), pair => Assert.Contains(pair.First?["results"]?.AsArray() ?? [], result => Plain(result) == pair.Second));
    }

    [Fact]
    public void A_card_loads_one_part_of_bounded_size()
    {
        var files = new ScriptFiles(Built.Value);
        var parts = files.Addresses.Where(address => address.StartsWith("/theme/terms-fr", StringComparison.Ordinal)).ToList();

        Assert.InRange(parts.Count, 20, Concepts / 4);
        Assert.All(parts, address => Assert.InRange(files.Bytes(address).Length, 1, 16 * 1024 + 100));
        Assert.Equal(Concepts, parts.Sum(address => files.Data(address).EnumerateObject().Count()));
    }

    [Fact]
    public void When_one_sentence_changes_nearly_all_files_of_search_stay_as_they_are()
    {
        var sentence = Sentence(1700, 20);
        var changed = Build(text => text.Replace($"definition: {sentence}", $"definition: {sentence.Replace("Le ", "Le zebolo ", StringComparison.Ordinal)}", StringComparison.Ordinal));

        var before = SearchFiles(Built.Value);
        var after = SearchFiles(changed);

        Assert.InRange(before.Count, 1000, int.MaxValue);
        // The root, the shards of the new word, the text, and some behind it that are cut at other passages now.
        Assert.InRange(after.Except(before, StringComparer.Ordinal).Count(), 2, before.Count / 20);
    }

    private static List<string> SearchFiles(BuildResult built) =>
        [.. built.Files.Where(file => file.Path.StartsWith("theme/search-fr.", StringComparison.Ordinal)).Select(file => $"{file.Path} {ContentHash.Of(file.Content.Span)}")];

    private static string Plain(JsonNode? result) => (result?["title"]?.GetValue<string>() ?? "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static BuildResult Build(Func<string, string> change)
    {
        ImmutableArray<InputFile> files =
        [
            File("input/site.yml", "title: Le grand site\nlanguages: [fr]\nbaseUrl: https://example.org\n"),
            .. Enumerable.Range(0, 30).Select(i => File($"input/glossaries/g{i}.yml", change(Glossary(i)))),
            .. Explainer.Theme.Theme.Files,
        ];
        // What is measured are the data; pages are not rendered.
        var result = SiteBuilder.Build(files, new BuildSettings(), (_, _) => { });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Diagnostics.Severity.Error);
        return result;
    }

    private static string Glossary(int number)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"id: g{number}\ntitle: Glossaire {number}\nconcepts:\n"));
        for (var i = number * 100; i < (number + 1) * 100; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: c{i}\n    prefLabel: {Label(i)}\n    definition: {Sentence(i, 20)}\n    body: |\n");
            for (var paragraph = 0; paragraph < 4; paragraph++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {Sentence(i + (paragraph * 7919), 25)} {Sentence(i + (paragraph * 104729), 25)}\n\n");
            }
        }

        return text.ToString();
    }

    /// <summary>No two alike: a word and the concept's own.</summary>
    private static string Label(int i) => $"{Word(i * 13 % 5000)} {Word(5000 + i)}";

    /// <summary>Words as frequent as in a language (Zipf): the commonest is in most sentences.</summary>
    private static string Sentence(int seed, int length)
    {
        var state = ((uint)seed * 2654435761u) + 1;
        var words = Enumerable.Range(0, length).Select(_ =>
        {
            state = (state * 1664525) + 1013904223;
            return Word((int)Math.Pow(12000, (state >> 8) / (double)(1 << 24)) - 1);
        });
        return "Le " + string.Join(' ', words) + ".";
    }

    /// <summary>A word of its own for each number.</summary>
    private static string Word(int number)
    {
        var syllables = Syllables.Split(' ');
        var word = new StringBuilder();
        // Scattered, so that common words do not begin alike.
        for (var rest = (uint)number * 7919 % 27_000_000; word.Length == 0 || rest > 0; rest /= (uint)syllables.Length)
        {
            word.Append(syllables[rest % syllables.Length]);
        }

        return word.Append('o').ToString();
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
