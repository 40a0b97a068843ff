using System.CommandLine;

namespace Explainer.Benchmarks.Corpus;

/// <summary><c>corpus --articles N --concepts M FOLDER</c>: a site of that size for us and for Hugo.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "Articles of 960 words.", DefaultValueFactory = _ => 1000 };
        var concepts = new Option<int>("--concepts") { Description = "Concepts in three glossaries.", DefaultValueFactory = _ => 300 };
        var folder = new Argument<string>("FOLDER") { Description = $"Gets {SiteFiles.Ours}/ and {SiteFiles.Hugos}/." };
        var command = new Command("corpus", "Writes a site of any size in invented French, for us and for Hugo.") { articles, concepts, folder };
        concepts.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 12 or > CorpusConcept.Most)
            {
                result.AddError($"--concepts is from 12 to {CorpusConcept.Most}.");
            }
        });
        command.SetAction(parsed => SiteFiles.WriteBoth(
            parsed.GetRequiredValue(folder),
            CorpusSite.Write(parsed.GetValue(articles), parsed.GetValue(concepts))));
        return command;
    }
}
