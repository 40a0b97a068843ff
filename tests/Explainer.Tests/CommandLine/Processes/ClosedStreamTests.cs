using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>A process that was started with nowhere to write to.</summary>
public sealed class ClosedStreamTests
{
    [Fact]
    public void A_closed_standard_output_is_the_machines_failure_and_no_stack_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell of Linux closes it");
        using var folder = new TemporaryFolder();

        var outcome = ExplainerProcess.Run(folder.Root, ["sh", "-c", "exec \"$@\" >&-", "sh"], [], "rules");

        Assert.Equal((int)ExitStatus.MachineFailure, outcome.Status);
        Assert.StartsWith("explainer: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
