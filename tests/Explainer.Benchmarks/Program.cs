using System.CommandLine;
using BenchmarkDotNet.Running;
using Explainer.Benchmarks;
using Explainer.Benchmarks.Comparing;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Preview;

// A first word that names a command of ours gets an arm here; every other is BenchmarkDotNet's: `--filter "*Scan*"`, `--list flat`.
switch (args)
{
    case ["corpus" or "site" or "hugo" or "again" or "floor" or "preview", ..]:
        return await new RootCommand { CorpusCommand.Create(), OwnSiteCommand.Create(), HugoCommand.Create(), AgainCommand.Create(), FloorCommand.Create(), PreviewCommand.Create() }.Parse(args).InvokeAsync();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkSettings).Assembly).Run(args, BenchmarkSettings.Create());
        return 0;
}
