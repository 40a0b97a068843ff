namespace Explainer.Statiq;

/// <summary>The stages of the core as pipelines, in place of those of Statiq.Web. Nothing is written before every pipeline has processed, so that an error stops all of them.</summary>
internal static class SitePipelines
{
    public static void Replace(IPipelineCollection pipelines)
    {
        pipelines.Clear();
        pipelines.Add("Records", new Pipeline
        {
            InputModules = { Reading.Read("input/{!articles/,!pages/,!glossaries/,!assets/,}**/*", "seeds/*.txt", "theme/strings/**/*"), Reading.LayOverTheme("theme/strings/") },
            ProcessModules = { new Stage(Reading.ParseSettings), Reading.ParseFiles(context => context.Inputs) },
        });
        pipelines.Add("Glossaries", Parsing("input/glossaries/**/*"));
        pipelines.Add("Articles", Parsing("input/articles/**/*", "input/pages/**/*"));
        pipelines.Add("Assets", Parsing("input/assets/**/*", "theme/assets/**/*"));
        pipelines["Assets"].InputModules.Add(Reading.LayOverTheme("theme/assets/"));
        pipelines.Add("Pages", new Pipeline
        {
            Dependencies = { "Records", "Glossaries", "Articles", "Assets" },
            ProcessModules = { new Stage(Making.Assemble), new Stage(Making.Link), new Stage(Making.Compose), new Stage(Making.Render) },
            OutputModules = { new WriteFiles() },
        });
        pipelines.Add("Site", new Pipeline
        {
            Dependencies = { "Pages" },
            ProcessModules = { new Stage(Making.TakeFiles), new ExecuteIf(Config.FromSetting("strict", false), new Stage(Making.Check)) },
            OutputModules = { new WriteFiles(), new Stage(Making.WriteEmpty) },
        });
    }

    private static Pipeline Parsing(params string[] patterns) => new()
    {
        Dependencies = { "Records" },
        InputModules = { Reading.Read(patterns) },
        ProcessModules = { Reading.ParseFiles(context => context.Outputs.FromPipeline("Records")) },
    };
}
