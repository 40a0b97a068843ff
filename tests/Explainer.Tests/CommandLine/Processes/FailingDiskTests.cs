using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Processes;

/// <summary>A disk that takes no more, a folder that may not be written, and another build.</summary>
public sealed class FailingDiskTests
{
    [Fact]
    public void A_full_disk_is_one_line_and_leaves_the_last_good_output()
    {
        Assert.SkipUnless(ExplainerProcess.Has("unshare") && CanMount, "here nobody may mount a small disk of his own");
        using var site = new LargeSite();
        site.Folder.WithFolder("disk");

        // In a mount namespace of its own: the first build fits, the next, which needs both outputs at once, does not, and one after that, smaller, does again.
        const string script = "mount -t tmpfs -o size=8m tmpfs ../disk && \"$@\" -o ../disk/output >/dev/null && cp ../disk/output/manifest.json .. && "
            + "for i in input/assets/*; do cat $i $i $i >$i.more; done; \"$@\" -o ../disk/output; echo \"status $?\"; cmp ../disk/output/manifest.json ../manifest.json && ls -A ../disk; "
            + "rm -r input/assets; \"$@\" -o ../disk/output >/dev/null; echo \"status $?\"; ls -A ../disk";
        var outcome = ExplainerProcess.Run(site.Root, ["unshare", "-rm", "sh", "-c", script, "sh"], [], "-q");

        Assert.Equal($"status {(int)ExitStatus.MachineFailure}\noutput\nstatus 0\noutput\n", outcome.Output);
        Assert.StartsWith("explainer: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_on_files_is_one_line_and_leaves_the_last_good_output()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit is one of Linux");
        using var site = new LargeSite();
        Assert.Equal(0, ExplainerProcess.Run(site.Root, "-q").Status);
        site.Change("second").Folder.With("site/input/assets/large.bin", new string('x', 2_000_000));

        // W^X would map a file that is larger than the limit before the program begins.
        var outcome = ExplainerProcess.Run(site.Root, ["sh", "-c", "trap '' XFSZ; ulimit -f 1000 && exec \"$@\"", "sh"], [("DOTNET_EnableWriteXorExecute", "0")], "-q");

        Assert.Equal((int)ExitStatus.MachineFailure, outcome.Status);
        Assert.StartsWith("explainer: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        site.AssertWhole("first");
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_one_line_and_leaves_the_last_good_output()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are other ones there");
        Assert.SkipWhen(Environment.IsPrivilegedProcess && !ExplainerProcess.Has("setpriv"), "a privileged process may write everywhere");
        using var site = new LargeSite();
        Assert.Equal(0, ExplainerProcess.Run(site.Root, "-q").Status);
        site.Change("second");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Folder.Root, (UnixFileMode)0x1ED); // rwxr-xr-x
            File.SetUnixFileMode(site.Root, (UnixFileMode)0x16D); // r-xr-xr-x
        }

        string[] another = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        var outcome = ExplainerProcess.Run(site.Root, another, [("HOME", "/"), ("DOTNET_CLI_HOME", "/")], "-q");

        Assert.Equal((int)ExitStatus.MachineFailure, outcome.Status);
        Assert.StartsWith("explainer: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        site.AssertWhole("first");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Root, (UnixFileMode)0x1ED);
        }

        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Fact]
    public void Two_builds_at_once_are_one_after_the_other()
    {
        using var site = new LargeSite();
        using var first = ExplainerProcess.Start(site.Root, [], [], "-q");
        using var second = ExplainerProcess.Start(site.Root, [], [], "-q");

        first.WaitForExit();
        second.WaitForExit();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        site.AssertWhole("first");
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    private static bool CanMount
    {
        get
        {
            using var tried = System.Diagnostics.Process.Start("unshare", ["-rm", "true"]);
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
    }
}
