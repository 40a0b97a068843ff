using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Text;

namespace Explainer.CommandLine.Commands;

/// <summary>Refuses what was hardly meant as a folder: nothing (an empty shell variable) and a mistyped option.</summary>
public static class PathValidation
{
    public static Argument<string> AcceptFolder(this Argument<string> argument)
    {
        argument.Validators.Add(Validate);
        return argument;
    }

    public static Option<string> AcceptFolder(this Option<string> option)
    {
        option.Validators.Add(Validate);
        return option;
    }

    private static void Validate(SymbolResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length == 0 || token.Value.Contains('\0', StringComparison.Ordinal))
            {
                result.AddError("A folder's name is empty.");
            }
            else if (token.Value.StartsWith('-'))
            {
                var options = (result.Parent as CommandResult)?.Command.Options.Select(option => option.Name) ?? [];
                var advice = Nearest.To(token.Value, options) is { } nearest ? $"did you mean '{nearest}'?" : $"a folder of that name is written './{token.Value}'.";
                result.AddError($"There is no option '{token.Value}'; {advice}");
            }
        }
    }
}
