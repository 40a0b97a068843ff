using Explainer.Tests.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>The article of a <see cref="WrittenSite"/> in a browser: what its page was told first, and what it is told from then on.</summary>
internal sealed class PreviewedArticle : IAsyncDisposable
{
    private readonly PageEvents _events;

    private PreviewedArticle(WrittenSite site, RunningProgram program, PageEvents events, PageState first) =>
        (Site, Program, _events, First) = (site, program, events, first);

    public WrittenSite Site { get; }

    public RunningProgram Program { get; }

    public PageState First { get; }

    public static async Task<PreviewedArticle> OpenAsync()
    {
        var site = new WrittenSite();
        var program = await site.PreviewAsync();
        var events = await PageEvents.OfAsync(program, WrittenSite.ArticleAddress);
        return new PreviewedArticle(site, program, events, await events.NextAsync());
    }

    /// <summary>The next state that fits.</summary>
    public Task<PageState> NextAsync(Func<PageState, bool>? fits = null) => _events.NextAsync(fits);

    public async ValueTask DisposeAsync()
    {
        _events.Dispose();
        await Program.DisposeAsync();
        Site.Dispose();
    }
}
