namespace Explainer.CommandLine.Commands;

/// <summary>Ends a command that cannot be followed.</summary>
public static class Refusal
{
    /// <summary>Says why in one sentence.</summary>
    public static ExitStatus Refuse(this ExecutionEnvironment environment, string sentence)
    {
        environment.Error.WriteLine($"explainer: {PlainLine.Of(sentence)}");
        return ExitStatus.WrongUsage;
    }

    /// <summary>The name that was meant, as the end of such a sentence.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
