using System.Runtime.InteropServices;

namespace Explainer.CommandLine;

/// <summary>The signals that ask a process to end, as a token. The second one ends it at once, as it would without this.</summary>
public sealed class TerminationSignals : IDisposable
{
    private readonly CancellationTokenSource _received = new();
    private readonly PosixSignalRegistration[] _registrations;

    public TerminationSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Receive),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Receive),
    ];

    public CancellationToken Received => _received.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _received.Dispose();
    }

    private void Receive(PosixSignalContext context)
    {
        context.Cancel = !_received.IsCancellationRequested;
        _received.Cancel();
    }
}
