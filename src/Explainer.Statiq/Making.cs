namespace Explainer.Statiq;

/// <summary>From parsed files to files to write.</summary>
internal static class Making
{
    public static IEnumerable<IDocument> Assemble(IExecutionContext context) => [Carried.New(context, SiteParser.Assemble(
        Carried.Get<Diagnosed<SiteSettings>>(context.Outputs.FromPipeline("Records")[0]),
        [.. context.Outputs.Select(Carried.Get<ParsedFile>)],
        context.Settings.GetBool("drafts")))];

    public static IEnumerable<IDocument> Link(IExecutionContext context) =>
        context.Inputs.Select(input => Carried.With(input, Linker.Link(Carried.Get<Diagnosed<Site>>(input).Value)));

    /// <summary>Composes, and says what was found so far.</summary>
    public static IEnumerable<IDocument> Compose(IExecutionContext context)
    {
        var site = Carried.Get<Diagnosed<Site>>(context.Inputs[0]);
        var linked = Carried.Get<Diagnosed<LinkedSite>>(context.Inputs[0]);
        var composed = Composer.Compose(linked.Value, context.Settings.GetString("baseUrl"));
        Findings.Report(context, Severities.Apply([.. site.Diagnostics, .. linked.Diagnostics, .. composed.Diagnostics], site.Value.Settings.Severities));
        return [Carried.With(context.Inputs[0], composed.Value.WithSearch())];
    }

    /// <summary>Renders every page; what it is handed stays first, for those that come after.</summary>
    public static IEnumerable<IDocument> Render(IExecutionContext context) =>
        Carried.Get<Composition>(context.Inputs[0]).Pages.AsParallel().AsOrdered()
            .Select(page => Carried.Output(context, new OutputFile(SiteBuilder.PathOf(page.Frame.Address), Theme.Theme.Render(page))))
            .AsEnumerable().Prepend(context.Inputs[0]);

    /// <summary>Takes what is composed beside the pages: assets, search, feeds, sitemap, SKOS, a host's files.</summary>
    public static IEnumerable<IDocument> TakeFiles(IExecutionContext context) =>
        Carried.Get<Composition>(context.Outputs.FromPipeline("Pages")[0]).Files.Select(file => Carried.Output(context, file));

    /// <summary>Reads everything that is to be written once more.</summary>
    public static IEnumerable<IDocument> Check(IExecutionContext context)
    {
        var pages = context.Outputs.FromPipeline("Pages");
        ImmutableArray<OutputFile> files = [.. pages.Skip(1).Concat(context.Inputs).Select(Carried.Get<OutputFile>)];
        var settings = new BuildSettings(context.Settings.GetString("baseUrl"), Strict: true);
        Findings.Report(context, SiteBuilder.Check(files, settings, Carried.Get<Diagnosed<Site>>(pages[0]).Value.Settings));
        return context.Inputs;
    }

    /// <summary>Writes files without a byte, which <c>WriteFiles</c> leaves out.</summary>
    public static IEnumerable<IDocument> WriteEmpty(IExecutionContext context)
    {
        foreach (var file in context.Inputs.Select(Carried.Get<OutputFile>).Where(file => file.Content.IsEmpty))
        {
            using var stream = context.FileSystem.GetOutputFile(new NormalizedPath(file.Path)).OpenWrite();
            stream.SetLength(0);
            stream.Write([]); // Statiq counts as written what was written to.
        }

        return context.Inputs;
    }
}
