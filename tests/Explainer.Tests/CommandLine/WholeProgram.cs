using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine;

/// <summary>The program as it is published: its own core and theme.</summary>
internal static class WholeProgram
{
    public static Outcome Run(TemporaryFolder folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = CommandLineProgram.Run(args, output, error, folder.Root, _ => null);
        return new Outcome(status, output.ToString(), error.ToString());
    }
}
