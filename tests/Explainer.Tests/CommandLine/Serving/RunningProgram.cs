using System.Text;
using System.Threading.Channels;
using Explainer.CommandLine;
using Explainer.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Serving;

/// <summary>The program, through its public command line, while it runs: what it says line by line, and Ctrl-C.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly CancellationTokenSource _interrupted = new();
    private readonly LineWriter _output = new();
    private readonly LineWriter _error = new();
    private readonly Task<int> _run;

    private RunningProgram(string currentDirectory, ServerLimits limits, string[] args)
    {
        var environment = new ExecutionEnvironment(_output, _error, currentDirectory, _ => null)
        {
            Interrupted = _interrupted.Token,
            ServerLimits = limits,
            OpenBrowser = Opened.Add,
        };
        _run = Task.Run(() => CommandLineProgram.Run(args, environment, (files, settings) => SiteBuilder.Build(files, settings, Theme.Theme.Render)));
    }

    /// <summary>The addresses that the browser was sent to.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Where it serves, without a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    public int Port => Address.Port;

    public string Said => _output.ToString();

    public string Complained => _error.ToString();

    /// <summary>Starts a server on any free port, and waits until it says where.</summary>
    public static Task<RunningProgram> ServeAsync(string currentDirectory, params string[] args) =>
        StartAsync(currentDirectory, ServerLimits.Default, [.. args, "--port", "0"]);

    public static async Task<RunningProgram> StartAsync(string currentDirectory, ServerLimits limits, params string[] args)
    {
        var program = new RunningProgram(currentDirectory, limits, args);
        var line = await program.LineAsync("http://");
        program.Address = new Uri(line.Split(' ')[0]);
        return program;
    }

    /// <summary>The next line that it says with these words.</summary>
    public async Task<string> LineAsync(string words)
    {
        while (true)
        {
            var next = _output.Lines.ReadAsync(TestContext.Current.CancellationToken).AsTask();
            if (await Task.WhenAny(next, _run) == _run && !next.IsCompleted)
            {
                throw new InvalidOperationException($"It ended with {await _run}: {Said}{Complained}");
            }

            if ((await next).Contains(words, StringComparison.Ordinal))
            {
                return await next;
            }
        }
    }

    /// <summary>Presses Ctrl-C and waits for its end.</summary>
    public async Task<int> InterruptAsync()
    {
        await _interrupted.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await InterruptAsync();
        _interrupted.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
        private readonly Lock _lock = new();

        public ChannelReader<string> Lines => _lines.Reader;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            lock (_lock)
            {
                base.WriteLine(value);
            }

            _lines.Writer.TryWrite(value ?? "");
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }
    }
}
