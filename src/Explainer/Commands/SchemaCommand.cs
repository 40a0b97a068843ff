using System.CommandLine;
using Explainer.Parsing;

namespace Explainer.CommandLine.Commands;

/// <summary><c>explainer schema [NAME] [-o FOLDER]</c>: JSON Schemas of what editors write, for their editor's checks and completion.</summary>
public static class SchemaCommand
{
    private const string Description =
        "Writes JSON Schemas of site.yml, front matter, glossaries, timeline, sources and annotations, which make an editor check, complete and explain keys. « explainer new » puts them into .schemas.";

    public static void AddTo(Command root, ExecutionEnvironment environment)
    {
        var name = new Argument<string?>("NAME") { Description = $"One of {Names()}; without it, all with -o, else a list of them.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write NAME.json into; without it, standard output.", HelpName = "FOLDER" }.AcceptFolder();
        var command = new Command("schema", Description) { name, output };
        command.SetAction(parsed => (int)Run(parsed.GetValue(name), parsed.GetValue(output), environment));
        root.Add(command);
    }

    private static ExitStatus Run(string? name, string? output, ExecutionEnvironment environment)
    {
        var schemas = ContentSchemas.All.Where(schema => name is null || schema.Name == name).ToList();
        if (schemas.Count == 0)
        {
            var nearest = Text.Nearest.To(name ?? "", ContentSchemas.All.Select(schema => schema.Name));
            return environment.Refuse($"there is no schema '{name}', but {Names()}{Refusal.DidYouMean(nearest)}");
        }

        if (output is not null)
        {
            var folder = environment.FullPath(output);
            Write(folder, schemas);
            environment.Output.WriteLine($"{schemas.Count} schemas -> {environment.ShownPath(folder)}");
        }
        else if (name is not null)
        {
            environment.Output.Write(schemas[0].Json);
        }
        else
        {
            foreach (var schema in schemas)
            {
                environment.Output.WriteLine($"{schema.Name,-12} {schema.Files}");
            }
        }

        return ExitStatus.Done;
    }

    /// <summary>Writes each schema as <c>NAME.json</c>, over one that is there.</summary>
    /// <param name="folder">Absolute; made where it is not there.</param>
    public static void Write(string folder, IEnumerable<ContentSchema> schemas)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas)
        {
            File.WriteAllText(Path.Combine(folder, schema.Name + ".json"), schema.Json);
        }
    }

    private static string Names() => string.Join(", ", ContentSchemas.All.Select(schema => schema.Name));
}
