namespace Explainer.CommandLine.Writing;

/// <summary>A second name for a file.</summary>
public static class HardLink
{
    /// <summary>Whether the file system made it; not all can.</summary>
    public static bool Create(string existing, string created) => OperatingSystem.IsWindows()
        ? SystemCalls.CreateHardLink(created, existing, 0)
        : SystemCalls.Link(existing, created) == 0;
}
