using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Explainer.Tests.Site;
using Explainer.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A built site as its host serves it: with the headers of its own <c>_headers</c>, texts compressed with brotli.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly ConcurrentDictionary<string, byte[]> _compressed = new(StringComparer.Ordinal);
    private readonly HostHeaders _headers;
    private readonly string _prefix;
    private readonly WebApplication _application;

    private SiteServer(BuiltSite site, string prefix)
    {
        Site = site;
        _prefix = prefix;
        _files = site.Result.Files.ToDictionary(file => $"{prefix}/{file.Path}", StringComparer.Ordinal);
        _headers = new HostHeaders(site.Text("_headers"));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    public BuiltSite Site { get; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin => _application.Urls.Single();

    /// <summary>Starts to serve.</summary>
    /// <param name="prefix">The path that the site lies under: empty, or <c>/path</c>.</param>
    public static async Task<SiteServer> StartAsync(BuiltSite site, string prefix = "")
    {
        var server = new SiteServer(site, prefix);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Path.Value!;
        var path = address.EndsWith('/') ? address + "index.html" : address;
        var found = _files.TryGetValue(path, out var file);
        file ??= _files[_prefix + "/404.html"];
        context.Response.StatusCode = found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        foreach (var (name, value) in _headers.Of(address.StartsWith(_prefix, StringComparison.Ordinal) ? address[_prefix.Length..] : address))
        {
            context.Response.Headers.Append(name, value);
        }

        context.Response.ContentType = TypeOf(file.Path);
        await WriteAsync(context, file);
    }

    private async Task WriteAsync(HttpContext context, OutputFile file)
    {
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
            return;
        }

        context.Response.Headers.ContentEncoding = "br";
        context.Response.Headers.Vary = "Accept-Encoding";
        await context.Response.Body.WriteAsync(_compressed.GetOrAdd(file.Path, _ => Brotli(file.Content)), context.RequestAborted);
    }

    /// <summary>Compressed as hosts do while they answer: middling, not at the highest level.</summary>
    public static byte[] Brotli(ReadOnlyMemory<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(content.Span);
        }

        return compressed.ToArray();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        ".json" => "application/json",
        ".jsonld" => "application/ld+json",
        _ => "text/plain; charset=utf-8",
    };
}
