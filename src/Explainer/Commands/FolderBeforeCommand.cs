using System.CommandLine;
using System.CommandLine.Parsing;

namespace Explainer.CommandLine.Commands;

/// <summary>Refuses <c>explainer SITE build</c>, which would build the current folder and say nothing of SITE.</summary>
public static class FolderBeforeCommand
{
    /// <summary>Makes every command refuse an argument of the root before it.</summary>
    public static void Refuse(Command root)
    {
        foreach (var command in root.Subcommands)
        {
            command.Validators.Add(result => Validate(result, root));
        }
    }

    private static void Validate(CommandResult result, Command root)
    {
        foreach (var argument in root.Arguments)
        {
            if (result.GetResult(argument) is { Tokens: [var token, ..] })
            {
                result.AddError($"The command stands before the folder: explainer {result.Command.Name} '{token.Value}'.");
            }
        }
    }
}
