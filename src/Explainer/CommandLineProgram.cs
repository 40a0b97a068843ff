using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Explainer.CommandLine.Commands;

namespace Explainer.CommandLine;

/// <summary>The command line: arguments in, exit status out; all else goes through the environment it is given.</summary>
public static class CommandLineProgram
{
    /// <summary>Runs with the core and its theme.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, string currentDirectory, Func<string, string?> variable)
    {
        var isProcess = ReferenceEquals(error, Console.Error);
        var isTerminal = isProcess && !Console.IsErrorRedirected;
        using var signals = new TerminationSignals();
        return Run(
            args,
            new ExecutionEnvironment(output, error, currentDirectory, variable, isTerminal) { Interrupted = signals.Received, OpenBrowser = WebBrowser.Open },
            (files, settings) =>
            {
                if (isProcess)
                {
                    FreshHeap.Prepare();
                }

                return SiteBuilder.Build(files, settings, Theme.Theme.Render);
            });
    }

    /// <summary>Runs with a core of the caller's.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, ExecutionEnvironment environment, SiteBuild build)
    {
        try
        {
            return Invoke(args, environment, build);
        }
        catch (OperationCanceledException) when (environment.Interrupted.IsCancellationRequested)
        {
            environment.Error.WriteLine("explainer: interrupted; the output is as it was");
            return (int)ExitStatus.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"explainer: {PlainLine.Of(exception.Message)}");
        }
        catch (Exception exception)
        {
            environment.Error.WriteLine("explainer: this is a defect of explainer, please report it");
            environment.Error.WriteLine(exception);
        }

        return (int)ExitStatus.MachineFailure;
    }

    private static int Invoke(string[] args, ExecutionEnvironment environment, SiteBuild build)
    {
        // A folder called @x is no response file, and one called [x] no directive, which the library drops, as it drops the program's own
        // name where that stands first: so it does, and a folder called like the program comes behind it.
        var root = Root(environment, build);
        var plain = args.Select((argument, index) => index == 0 && argument.StartsWith('[') ? "./" + argument : argument).Prepend(root.Name).ToArray();
        var parsed = root.Parse(plain, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = environment.Output,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        if (args is [var word, _, ..] && root.Subcommands.All(command => command.Name != word) && BuildCommand.Mistyped(word, root, environment) is { } advice)
        {
            return (int)environment.Refuse(advice);
        }

        foreach (var error in parsed.Errors)
        {
            environment.Error.WriteLine($"explainer: {PlainLine.Of(error.Message)}");
        }

        environment.Error.WriteLine("Try « explainer --help ».");
        return (int)ExitStatus.WrongUsage;
    }

    private static Command Root(ExecutionEnvironment environment, SiteBuild build)
    {
        var root = new Command("explainer", "Makes a static site of articles whose terms are explained. Without a command it builds: explainer [SITE].")
        {
            new HelpOption(),
            new VersionOption { Action = new ShowVersion() },
        };
        NewCommand.AddTo(root, environment);
        BuildCommand.AddTo(root, environment, build);
        ExplainCommand.AddTo(root, environment);
        DiffCommand.AddTo(root, environment);
        ConceptsCommand.AddTo(root, environment);
        PreviewCommand.AddTo(root, environment);
        ServeCommand.AddTo(root, environment);
        CheckCommand.AddTo(root, environment);
        RulesCommand.AddTo(root, environment);
        SchemaCommand.AddTo(root, environment);
        FolderBeforeCommand.Refuse(root);
        return root;
    }

    // The library's own tells the version of the process, which in a test is another program's.
    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Text);
            return (int)ExitStatus.Done;
        }
    }
}
