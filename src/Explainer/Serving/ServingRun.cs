using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Explainer.CommandLine.Serving;

/// <summary>A server from the start to Ctrl-C.</summary>
public static class ServingRun
{
    /// <summary>Serves until the process is asked to end.</summary>
    /// <param name="address">Where.</param>
    /// <param name="answer">What it does with a request.</param>
    /// <param name="says">The line that says where it is, by its origin.</param>
    /// <param name="open">Whether the browser shows it.</param>
    /// <param name="meanwhile">What else goes on, until the token says that it ends.</param>
    /// <exception cref="IOException">It cannot listen there.</exception>
    public static void Run(
        ListenAddress address,
        RequestDelegate answer,
        Func<string, string> says,
        bool open,
        ExecutionEnvironment environment,
        Func<CancellationToken, Task>? meanwhile = null) =>
        RunAsync(address, answer, says, open, environment, meanwhile).GetAwaiter().GetResult();

    private static async Task RunAsync(
        ListenAddress address,
        RequestDelegate answer,
        Func<string, string> says,
        bool open,
        ExecutionEnvironment environment,
        Func<CancellationToken, Task>? meanwhile)
    {
        await using var server = await LocalServer.StartAsync(address, answer, environment.ServerLimits);
        if (address.Port != 0 && server.Port != address.Port)
        {
            environment.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"port {address.Port} is taken, so this is {server.Port}"));
        }

        environment.Output.WriteLine(says(server.Origin));
        if (open)
        {
            environment.OpenBrowser(server.Origin + "/");
        }

        try
        {
            await (meanwhile?.Invoke(environment.Interrupted) ?? Task.Delay(Timeout.Infinite, environment.Interrupted));
        }
        catch (OperationCanceledException) when (environment.Interrupted.IsCancellationRequested)
        {
            // Ctrl-C is how it is meant to end.
        }
    }
}
