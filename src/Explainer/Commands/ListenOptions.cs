using System.CommandLine;
using System.Globalization;
using Explainer.CommandLine.Serving;

namespace Explainer.CommandLine.Commands;

/// <summary>Where a server listens, as commands take it.</summary>
public sealed class ListenOptions
{
    public Option<string> Host { get; } = new("--host")
    {
        Description = "The address to listen on, 127.0.0.1 without it; 0.0.0.0 lets other machines in.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => new ListenAddress().Host,
    };

    public Option<int?> Port { get; } = new("--port")
    {
        Description = "The port, and no other; without it 5080 or the next free one.",
        HelpName = "NUMBER",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : -1,
    };

    public Option<bool> Open { get; } = new("--open") { Description = "Shows it in the browser." };

    public ListenOptions()
    {
        Port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            {
                result.AddError($"--port '{token.Value}' is no number from 0 to 65535.");
            }
        });
        Host.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && new ListenAddress(token.Value).Resolve().Length == 0)
            {
                result.AddError($"--host '{token.Value}' is no address, and nothing is called so.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Add(Host);
        command.Add(Port);
        command.Add(Open);
    }

    public ListenAddress Of(ParseResult parsed) => new(
        parsed.GetValue(Host) ?? new ListenAddress().Host,
        parsed.GetValue(Port) ?? ListenAddress.DefaultPort,
        parsed.GetValue(Port) is not null);
}
