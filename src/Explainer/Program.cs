using Explainer.CommandLine;

return MissingIcu.IsSaid() ?? CommandLineProgram.Run(
    args, Console.Out, Console.Error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable);
