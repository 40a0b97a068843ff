namespace Explainer.CommandLine;

/// <summary>Says in a line that the process was started with its standard output or error closed; .NET would end it with a stack trace at the first line it writes.</summary>
internal static class ClosedStream
{
    private const int StandardError = 2;

    /// <summary>The status to end with, or null where there is something to write to.</summary>
    public static int? IsSaid()
    {
        try
        {
            _ = (Console.Out, Console.Error);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            var line = "explainer: standard output or standard error is closed; send what is not wanted to /dev/null\n"u8;
            _ = OperatingSystem.IsLinux() ? SystemCalls.Write(StandardError, line, line.Length) : 0;
            return (int)ExitStatus.MachineFailure;
        }
    }
}
