using Explainer.CommandLine;

return MissingIcu.IsSaid() ?? ClosedStream.IsSaid() ?? CommandLineProgram.Run(
    args, Console.Out, Console.Error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable);
