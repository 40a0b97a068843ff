using BenchmarkDotNet.Running;
using Explainer.Benchmarks;

// A first word that names a command of ours gets an arm here; every other is BenchmarkDotNet's: `--filter "*Scan*"`, `--list flat`.
switch (args)
{
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkSettings).Assembly).Run(args, BenchmarkSettings.Create());
        return 0;
}
