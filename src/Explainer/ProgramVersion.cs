using System.Reflection;

namespace Explainer.CommandLine;

/// <summary>What this program is called after, whatever process it runs in.</summary>
public static class ProgramVersion
{
    /// <summary>As <c>--version</c> says it: 0.1.0.</summary>
    public static string Text { get; } =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
