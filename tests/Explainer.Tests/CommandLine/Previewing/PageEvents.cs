using System.Text.Json;
using Explainer.Tests.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>What a page is told, as its EventSource would hear it.</summary>
internal sealed class PageEvents : IDisposable
{
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private StreamReader? _reader;

    private PageEvents()
    {
    }

    public static async Task<PageEvents> OfAsync(RunningProgram program, string address)
    {
        var events = new PageEvents();
        var path = program.Address.AbsolutePath.TrimEnd('/') + address;
        var stream = await events._client.GetStreamAsync(
            new Uri(program.Address, "/_preview/events?page=" + Uri.EscapeDataString(path)), TestContext.Current.CancellationToken);
        events._reader = new StreamReader(stream);
        return events;
    }

    /// <summary>The next state that fits.</summary>
    public async Task<PageState> NextAsync(Func<PageState, bool>? fits = null)
    {
        while (await _reader!.ReadLineAsync(TestContext.Current.CancellationToken) is { } line) // ! set before anybody gets it
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal) && PageState.Of(line["data: ".Length..]) is var state && fits?.Invoke(state) != false)
            {
                return state;
            }
        }

        throw new InvalidOperationException("The stream has ended.");
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _client.Dispose();
    }
}

/// <summary>One event's data.</summary>
internal sealed record PageState(string Page, string Styles, IReadOnlyList<JsonElement> Errors, IReadOnlyList<JsonElement> Findings)
{
    public static PageState Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        return new PageState(
            root.GetProperty("page").GetString() ?? "",
            root.GetProperty("styles").ToString(),
            [.. root.GetProperty("errors").EnumerateArray()],
            [.. root.GetProperty("findings").EnumerateArray()]);
    }
}
