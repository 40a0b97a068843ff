using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Explainer.Tests.CommandLine.Serving;

/// <summary>A connection on which a test writes what no HTTP library would.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();

    public static async Task<RawConnection> ToAsync(int port)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>The whole answer to a request for a target, exactly as it is written.</summary>
    public static async Task<string> GetAsync(int port, string target, string host = "localhost", string headers = "")
    {
        using var connection = await ToAsync(port);
        await connection.SendAsync($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
        return await connection.ReadToEndAsync();
    }

    public async Task SendAsync(string text)
    {
        try
        {
            await _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server has said no before the end, and what it said can still be read.
        }
    }

    /// <summary>Until the server closes the connection.</summary>
    public async Task<string> ReadToEndAsync()
    {
        var read = new MemoryStream();
        try
        {
            await _client.GetStream().CopyToAsync(read, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Closed in the middle of what we were sending.
        }

        return Encoding.Latin1.GetString(read.ToArray());
    }

    public void Dispose() => _client.Dispose();
}
