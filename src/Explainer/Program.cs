return Explainer.CommandLine.CommandLineProgram.Run(
    args, Console.Out, Console.Error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable);
