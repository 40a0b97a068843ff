namespace Explainer.CommandLine;

/// <summary>Says in a line that the system lacks ICU; .NET would end the process with a stack trace at the first string that it compares.</summary>
internal static class MissingIcu
{
    private const int StandardError = 2;

    /// <summary>The status to end with, or null where ICU is there.</summary>
    /// <remarks>Linux only: macOS and Windows bring it. The console needs ICU too, and so does finding a library that is not the runtime's own.</remarks>
    public static int? IsSaid()
    {
        if (!OperatingSystem.IsLinux() || SystemCalls.LoadIcu() != 0)
        {
            return null;
        }

        var line = "explainer: this system lacks the library ICU, which compares letters and accents: install it (Debian and Ubuntu: libicu with its version, Fedora: libicu, Alpine: icu-libs)\n"u8;
        _ = SystemCalls.Write(StandardError, line, line.Length);
        return (int)ExitStatus.MachineFailure;
    }
}
