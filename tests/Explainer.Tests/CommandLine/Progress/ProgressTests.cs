using System.Text;
using Explainer.CommandLine;
using Explainer.Text;

namespace Explainer.Tests.CommandLine.Progress;

public sealed class ProgressTests
{
    private static readonly BuildResult Built = new([new OutputFile("index.html", Encoding.UTF8.GetBytes("New"))], [], new BuildCounts(1, 0, 0, 0));

    [Fact]
    public void On_a_terminal_long_work_shows_a_bar_that_goes_when_it_is_done()
    {
        using var site = new TemporarySite();
        using var error = new AwaitedWriter("50%");

        var status = Run(site, new ExecutionEnvironment(TextWriter.Null, error, site.Folder.PathOf("site"), _ => null, ErrorIsTerminal: true), error);

        Assert.Equal(0, status);
        Assert.Contains("\e[", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("50%", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_long_work_writes_a_plain_line_for_each_step()
    {
        using var site = new TemporarySite();
        using var error = new AwaitedWriter("rendering pages");

        var status = Run(site, new ExecutionEnvironment(TextWriter.Null, error, site.Folder.PathOf("site"), _ => null), error);

        Assert.Equal(0, status);
        Assert.Contains("rendering pages, 2,000 …", error.ToString().Split(Environment.NewLine));
        Assert.DoesNotContain("\e", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_is_soon_done_shows_nothing()
    {
        using var site = new TemporarySite();

        Assert.Empty(site.RunWith((_, _) => Built, "build").Error);
    }

    [Fact]
    public void A_quiet_build_shows_nothing_however_long_it_takes()
    {
        using var site = new TemporarySite();
        using var error = new StringWriter();
        var environment = new ExecutionEnvironment(TextWriter.Null, error, site.Folder.PathOf("site"), _ => null) { ProgressAfter = TimeSpan.Zero };

        Assert.Equal(0, CommandLineProgram.Run(["build", "--quiet"], environment, (_, settings) =>
        {
            settings.Progress!(new BuildProgress(BuildStage.Render, 1000, 2000)); // ! what the test is about
            return Built;
        }));

        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task An_interrupt_leaves_the_last_good_output_as_it_was_and_nothing_beside_it()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.RunWith((_, _) => Built, "build").Status);
        site.WithPage("more", "More");
        using var interrupted = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var error = new StringWriter();
        var environment = new ExecutionEnvironment(TextWriter.Null, error, site.Folder.PathOf("site"), _ => null) { Interrupted = interrupted.Token };

        var status = CommandLineProgram.Run(["build"], environment, (_, _) =>
        {
            interrupted.Cancel();
            never.Wait(TestContext.Current.CancellationToken);
            return Built;
        });
        never.Set();
        await Task.Yield();

        Assert.Equal((int)ExitStatus.Interrupted, status);
        Assert.Contains("interrupted", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("New", site.Folder.Read("site/output/index.html"));
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    [Fact]
    public void An_interrupt_while_files_are_written_leaves_the_last_good_output_too()
    {
        using var site = new TemporarySite();
        Assert.Equal(0, site.RunWith((_, _) => Built, "build").Status);
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();
        var output = site.Folder.PathOf("site/output");

        Assert.Throws<OperationCanceledException>(() => Explainer.CommandLine.Writing.OutputWriter.Write(
            output, [new OutputFile("index.html", Encoding.UTF8.GetBytes("Newer"))], TimeSpan.Zero, end: interrupted.Token));

        Assert.Equal("New", site.Folder.Read("site/output/index.html"));
        Assert.Equal(["input", "output"], site.Folder.Entries("site"));
    }

    /// <summary>A build that renders until its progress has been shown.</summary>
    private static int Run(TemporarySite site, ExecutionEnvironment environment, AwaitedWriter error)
    {
        Assert.True(Directory.Exists(site.Folder.PathOf("site")));
        return CommandLineProgram.Run(["build"], environment with { ProgressAfter = TimeSpan.Zero }, (_, settings) =>
        {
            settings.Progress!(new BuildProgress(BuildStage.Render, 1000, 2000)); // ! what the test is about
            error.Written.Wait(TestContext.Current.CancellationToken);
            return Built;
        });
    }

    /// <summary>A text that says when some words have been written to it.</summary>
    private sealed class AwaitedWriter(string words) : StringWriter
    {
        private readonly Lock _lock = new();

        public ManualResetEventSlim Written { get; } = new();

        public override void Write(char value) => Change(() => base.Write(value));

        public override void Write(string? value) => Change(() => base.Write(value));

        public override void Write(char[] buffer, int index, int count) => Change(() => base.Write(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void WriteLine(string? value) => Change(() => base.Write(value + NewLine));

        private void Change(Action write)
        {
            lock (_lock)
            {
                write();
                if (ToString().Contains(words, StringComparison.Ordinal))
                {
                    Written.Set();
                }
            }
        }
    }
}
