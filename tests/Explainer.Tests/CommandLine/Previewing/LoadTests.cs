using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace Explainer.Tests.CommandLine.Previewing;

public sealed partial class LoadTests
{
    private const int Connections = 200;
    private const int Requests = 10_000;

    [Fact]
    public async Task Ten_thousand_requests_over_200_connections_while_files_change_are_all_answered_as_asked()
    {
        using var site = new WrittenSite();
        await using var program = await site.PreviewAsync();
        using var listener = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        await listener.NextAsync();
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = program.Address };
        var wrong = new ConcurrentQueue<string>();
        var seen = new ConcurrentDictionary<int, int>();
        using var stop = new CancellationTokenSource();

        var writing = WriteAsync(site, listener, stop.Token);
        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = TestContext.Current.CancellationToken }, async (i, token) =>
        {
            if (await AskAsync(client, i, seen, token) is { } problem)
            {
                wrong.Enqueue(problem);
            }
        });
        await stop.CancelAsync();
        var written = await writing;

        Assert.Empty(wrong);
        Assert.True(written > 3, $"{written} versions were written meanwhile");
        Assert.True(seen.Count > 1, "all answers were of one version");
        Assert.Empty(program.Complained);
    }

    /// <summary>Each version is written when the one before it is on the screen.</summary>
    private static async Task<int> WriteAsync(WrittenSite site, PageEvents listener, CancellationToken stop)
    {
        var version = 0;
        while (!stop.IsCancellationRequested)
        {
            site.Write($"Version {++version}. {string.Concat(Enumerable.Repeat("Un texte. ", 200))}");
            await listener.NextAsync();
        }

        return version;
    }

    private static async Task<string?> AskAsync(HttpClient client, int i, ConcurrentDictionary<int, int> seen, CancellationToken token)
    {
        var (address, expected) = (i % 4) switch
        {
            0 => ("articles/almaty/", HttpStatusCode.OK),
            1 => ("", HttpStatusCode.OK),
            2 => ("/_preview/preview.js", HttpStatusCode.OK),
            _ => ($"nothing-{i}/", HttpStatusCode.NotFound),
        };
        using var answer = await client.GetAsync(address, token);
        var text = await answer.Content.ReadAsStringAsync(token);
        if (answer.StatusCode != expected || (i % 4 != 2 && !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal)))
        {
            return $"{address}: {answer.StatusCode}, {text.Length} characters";
        }

        if (Version().Match(text) is { Success: true } match)
        {
            seen.AddOrUpdate(int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), 1, (_, count) => count + 1);
        }

        return null;
    }

    [GeneratedRegex("<p[^>]*>Version (?<number>[0-9]+)\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Version();
}
