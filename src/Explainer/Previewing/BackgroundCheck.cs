using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Diagnostics;

namespace Explainer.CommandLine.Previewing;

/// <summary>Checks all pages together once what was saved is on the screen: much is only wrong between two pages, and reading them all takes longer than an editor waits.</summary>
public sealed class BackgroundCheck(PublishedState published)
{
    // A page that was saved is loaded again at first; the machine is the browser's for so long.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private readonly ReadFiles _memory = new();

    /// <summary>Goes on until the token says that it ends.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        var state = published.Current;
        var (known, findings) = ((PreviewSite?)null, ImmutableArray<Diagnostic>.Empty);
        while (true)
        {
            if (state.Site is { } site && site != known && await FindAsync(site, state, end) is { } found)
            {
                (known, findings) = (site, found);
            }

            // The same site comes again where a build has failed.
            if (state.Site is { } shown && shown == known && state.Findings != findings)
            {
                published.Replace(state, state with { Findings = findings });
            }

            state = await published.AfterAsync(state, end);
        }
    }

    /// <summary>What is found; null where there is another state before it is.</summary>
    private async Task<ImmutableArray<Diagnostic>?> FindAsync(PreviewSite site, PreviewState state, CancellationToken end)
    {
        using var past = CancellationTokenSource.CreateLinkedTokenSource(end);
        var check = CheckAsync(site, past.Token);
        await Task.WhenAny(check, published.AfterAsync(state, past.Token));
        await past.CancelAsync();
        try
        {
            return await check;
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<ImmutableArray<Diagnostic>> CheckAsync(PreviewSite site, CancellationToken end)
    {
        await Task.Delay(Rest, end);
        return await Task.Run(() => site.Check(_memory, end), end);
    }
}
