using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Explainer.CommandLine.Serving;

/// <summary>Kestrel with nothing around it: no configuration, no logging, no environment variable that it listens to.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private const int PortsToTry = 100;

    private readonly IHost _host;

    private LocalServer(IHost host, ListenAddress address)
    {
        _host = host;
        Port = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("//[::]", "//localhost", StringComparison.Ordinal)).Port;
        Origin = address.Origin(Port);
    }

    public int Port { get; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="address">Where; a taken port is passed over unless it was asked for.</param>
    /// <param name="answer">What it does with a request whose host is one of ours.</param>
    /// <param name="limits">What a client can take of it.</param>
    /// <exception cref="IOException">It cannot listen there.</exception>
    public static async Task<LocalServer> StartAsync(ListenAddress address, RequestDelegate answer, ServerLimits limits)
    {
        for (var port = address.Port; ; port++)
        {
            var host = Create(address, port, answer, limits);
            try
            {
                await host.StartAsync();
                return new LocalServer(host, address);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                host.Dispose();
                if (address.IsPortGiven || port >= Math.Min(address.Port + PortsToTry, 65535))
                {
                    throw new IOException(string.Create(CultureInfo.InvariantCulture,
                        $"port {address.Port} is taken: end what uses it, or name another with --port"), exception);
                }
            }
            catch (Exception)
            {
                host.Dispose();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Event streams have no end of their own: whoever keeps one open is not waited for.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _host.StopAsync(now.Token);
        _host.Dispose();
    }

    // Not a WebApplication: it would bring routing and pages for errors, a megabyte that nobody asks for.
    private static IHost Create(ListenAddress address, int port, RequestDelegate answer, ServerLimits limits) =>
        new HostBuilder().ConfigureWebHost(
            web => web
                .UseKestrelCore()
                .ConfigureKestrel(kestrel =>
                {
                    kestrel.AddServerHeader = false;
                    Limit(kestrel.Limits, limits);
                    foreach (var bound in address.Resolve())
                    {
                        kestrel.Listen(bound, port, listen => listen.Protocols = HttpProtocols.Http1);
                    }
                })
                .Configure(application => application.Run(context => AnswerAsync(context, address, answer))),
            options => options.SuppressEnvironmentConfiguration = true).Build();

    private static void Limit(KestrelServerLimits kestrel, ServerLimits limits)
    {
        kestrel.MaxConcurrentConnections = limits.Connections;
        kestrel.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        kestrel.MaxRequestLineSize = limits.LineBytes;
        kestrel.MaxRequestBodySize = 0;
        kestrel.RequestHeadersTimeout = limits.HeaderTime ?? TimeSpan.FromSeconds(10);
        kestrel.KeepAliveTimeout = limits.IdleTime ?? TimeSpan.FromMinutes(2);
        kestrel.MinResponseDataRate = new MinDataRate(limits.SlowestRate, TimeSpan.FromSeconds(5));
    }

    private static async Task AnswerAsync(HttpContext context, ListenAddress address, RequestDelegate answer)
    {
        if (!address.Knows(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("421: this server answers for its own address and for localhost; another name is named with --host\n");
            return;
        }

        try
        {
            await answer(context);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ConnectionAbortedException && context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; nobody is left to answer.
        }
    }
}
