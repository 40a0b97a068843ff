using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Primitives;

namespace Explainer.CommandLine.Serving;

/// <summary>Where a server listens.</summary>
/// <param name="Host">A name or an address, as given.</param>
/// <param name="Port">Zero: whichever is free.</param>
/// <param name="IsPortGiven">Whether just this port will do; else the next free one does as well.</param>
public sealed record ListenAddress(string Host = "127.0.0.1", int Port = ListenAddress.DefaultPort, bool IsPortGiven = false)
{
    /// <summary>Statiq's, for those who come from there.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The addresses to bind to; none where nothing here is called so.</summary>
    public IPAddress[] Resolve()
    {
        if (IPAddress.TryParse(Host.Trim('[', ']'), out var address))
        {
            return [address];
        }

        try
        {
            return [.. Dns.GetHostAddresses(Host).Distinct()];
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>
    /// Whether a request's <c>Host</c> is one of ours. A page of another site can make its own name lead to this machine
    /// (DNS rebinding), but cannot make a browser send an address or « localhost » instead of that name.
    /// </summary>
    public bool Knows(StringSegment host)
    {
        var name = host.ToString().Trim('[', ']').TrimEnd('.');
        return IPAddress.TryParse(name, out _)
            || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || name.Equals(Host.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The address that a browser is sent to.</summary>
    public string Origin(int port)
    {
        var isAny = IPAddress.TryParse(Host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));
        var shown = isAny ? "localhost" : address?.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : Host;
        return FormattableString.Invariant($"http://{shown}:{port}");
    }
}
