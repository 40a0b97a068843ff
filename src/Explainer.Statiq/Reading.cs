namespace Explainer.Statiq;

/// <summary>From the site's folder to parsed files, a document each.</summary>
internal static class Reading
{
    /// <summary>Reads files by patterns from the site's root.</summary>
    public static Stage Read(params string[] patterns) => new(context => context.FileSystem.GetFiles(patterns)
        .Select(file => (File: file, Path: context.FileSystem.RootPath.GetRelativePath(file.Path).FullPath))
        .Where(found => InputFile.IsContent(found.Path))
        .Select(found => Carried.New(context, new InputFile(found.Path, File.ReadAllBytes(found.File.Path.FullPath)))));

    /// <summary>Lays what was read over the built-in theme's files of a folder.</summary>
    public static Stage LayOverTheme(string folder) => new(context =>
        SiteFiles.Over([.. Theme.Theme.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))], context.Inputs.Select(Carried.Get<InputFile>))
            .Select(file => Carried.New(context, file)));

    /// <summary>Hands what <c>input/site.yml</c> says to every document.</summary>
    public static IEnumerable<IDocument> ParseSettings(IExecutionContext context)
    {
        var settings = SiteParser.ParseSettings([.. context.Inputs.Select(Carried.Get<InputFile>)]);
        return context.Inputs.Select(input => Carried.With(input, settings));
    }

    /// <summary>Parses each file by itself.</summary>
    /// <param name="settings">Whose documents carry the settings.</param>
    public static Stage ParseFiles(Func<IExecutionContext, IEnumerable<IDocument>> settings) => new(context =>
    {
        var language = Carried.Get<Diagnosed<SiteSettings>>(settings(context).First()).Value.DefaultLanguage;
        return context.Inputs.AsParallel().Select(input => Carried.With(input, FileParser.Parse(Carried.Get<InputFile>(input), language)));
    });
}
