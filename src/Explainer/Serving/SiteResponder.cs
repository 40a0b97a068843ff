using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Explainer.CommandLine.Serving;

/// <summary>Answers requests for a site's files as its host would.</summary>
public static class SiteResponder
{
    // What the large hosts say where a site says nothing: keep it, and ask every time whether it still holds.
    private const string AskAgain = "public, max-age=0, must-revalidate";

    /// <summary>Answers one request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="site">The site.</param>
    /// <param name="change">Makes another file of the one that is sent, or null.</param>
    public static Task AnswerAsync(HttpContext context, ServedSite site, Func<ServedFile, ServedFile>? change = null)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        var path = request.Path.Value ?? "/";
        var answer = SiteAnswer.To(path, site);
        response.StatusCode = answer.Status;
        AddHeaders(response, path.StartsWith(site.BasePath, StringComparison.Ordinal) ? path[site.BasePath.Length..] : path, site);
        if (answer.Location is { } location)
        {
            response.Headers.Location = location.Contains('?', StringComparison.Ordinal) ? location : location + request.QueryString.ToUriComponent();
            return Task.CompletedTask;
        }

        return answer.File is { } file ? SendAsync(context, change?.Invoke(file) ?? file) : WriteMissingAsync(response);
    }

    private static void AddHeaders(HttpResponse response, string address, ServedSite site)
    {
        foreach (var (name, value) in site.Headers.Of(address))
        {
            response.Headers.Append(name, value);
        }

        if (response.Headers.CacheControl.Count == 0 || response.StatusCode >= 400)
        {
            response.Headers.CacheControl = AskAgain;
        }
    }

    private static async Task SendAsync(HttpContext context, ServedFile file)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = file.IsCompressible ? ContentCoding.For(request.Headers.AcceptEncoding) : ContentCoding.None;
        var (content, tag) = file.In(coding);
        response.Headers.ETag = tag;
        if (file.IsCompressible)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = file.ContentType;
        response.ContentLength = content.Length;
        if (coding != ContentCoding.None)
        {
            response.Headers.ContentEncoding = coding.Name;
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    // RFC 9110, 13.1.2.
    private static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));

    private static Task WriteMissingAsync(HttpResponse response)
    {
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync("404: there is no such page, and the site has no 404.html\n");
    }
}
