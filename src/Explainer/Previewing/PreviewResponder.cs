using System.Text;
using Explainer.CommandLine.Serving;
using Microsoft.AspNetCore.Http;

namespace Explainer.CommandLine.Previewing;

/// <summary>Answers requests for a site that changes: its last good pages, the preview's own files, and what happens.</summary>
/// <param name="folder">The site's folder, absolute.</param>
/// <param name="reload">Whether pages are told of changes.</param>
public sealed class PreviewResponder(string folder, PublishedState published, bool reload)
{
    public Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (reload && path == PreviewScript.Events && HttpMethods.IsGet(context.Request.Method))
        {
            return TellAsync(context);
        }

        if (reload && PreviewScript.Files.ContainsKey(path))
        {
            return SiteResponder.AnswerAsync(context, Own);
        }

        return published.Current.Site is { } site
            ? SiteResponder.AnswerAsync(context, site.Served, reload ? file => site.Find(file.Path)?.Shown ?? file : null)
            : WaitAsync(context);
    }

    private static readonly ServedSite Own = new(path => PreviewScript.Files.GetValueOrDefault("/" + path), HeaderRules.None, RedirectRules.None);

    private static async Task WaitAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(PreviewScript.Waiting(context.Request.Path.ToUriComponent()), context.RequestAborted);
    }

    /// <summary>A stream of events (HTML, 9.2): the state now, and each time that it says something else of this page.</summary>
    private async Task TellAsync(HttpContext context)
    {
        var (response, end) = (context.Response, context.RequestAborted);
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        await response.WriteAsync("retry: 500\n\n", end);
        var address = context.Request.Query["page"].ToString();
        var (state, said) = (published.Current, "");
        while (true)
        {
            var message = StateMessage.Of(address, state, folder);
            if (message != said)
            {
                await response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {message}\n\n"), end);
                await response.Body.FlushAsync(end);
                said = message;
            }

            state = await published.AfterAsync(state, end);
        }
    }
}
