using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Parsing;

/// <summary>What became of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Value">A record of the model, several of them, a seed's text, or null where the file holds nothing to parse.</param>
public sealed record ParsedFile(InputFile File, object? Value, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Knows by a file's path which format it is in.</summary>
public static class FileParser
{
    private static readonly ImmutableArray<string> PublishedFolders = ["input/assets/", "theme/assets/"];

    /// <summary>Reads one file; what is wrong is reported with its place and replaced by a stand-in.</summary>
    /// <param name="file">Any file of a site's folder or of the theme.</param>
    /// <param name="defaultLanguage">The language of a text that names none.</param>
    public static ParsedFile Parse(InputFile file, string defaultLanguage)
    {
        var diagnostics = new DiagnosticList();
        var value = ParserOf(file.Path) is { } parser && FileText.Decode(file, diagnostics) is { } source
            ? parser(new ParseContext(source, defaultLanguage, diagnostics))
            : null;
        if (value is null && IsUnread(file.Path))
        {
            diagnostics.Report(Rules.UnreadFile, TextLocation.OfFile(file.Path),
                "Nothing reads this file. Articles are input/articles/*.md, pages input/pages/*.md, glossaries input/glossaries/*.yml, files to publish input/assets/**.");
        }

        if (PublishedFolders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) && file.Path.Any(unit => char.IsControl(unit) || unit == '\\'))
        {
            diagnostics.Report(Rules.BadAddress, TextLocation.OfFile(file.Path), "The file's name becomes an address: rename it without backslash and control characters.");
        }

        var found = diagnostics.With(value);
        return new ParsedFile(file, found.Value, found.Diagnostics);
    }

    private static Func<ParseContext, object>? ParserOf(string path) => path switch
    {
        "input/timeline.yml" => context => RecordsParser.Events(context),
        "input/sources.yml" => context => RecordsParser.Sources(context),
        "input/map.geojson" => context => MapParser.Parse(context),
        "input/annotations.yml" => context => RecordsParser.Annotations(context),
        _ when NameIn(path, "input/articles/", ".md") is { } slug => context => ArticleParser.Article(Checked(slug, context), context),
        _ when NameIn(path, "input/pages/", ".md") is { } slug => context => ArticleParser.Page(Checked(slug, context), context),
        _ when NameIn(path, "input/glossaries/", ".yml") is not null => GlossaryParser.Parse,
        _ when (NameIn(path, SiteParser.StringsFolder, ".yml") ?? NameIn(path, SiteParser.BuiltInStringsFolder, ".yml")) is { } language => context => StringsParser.Parse(language, context.File, context.Diagnostics),
        _ when NameIn(path, "seeds/", ".txt") is not null => context => context.File,
        _ => null,
    };

    /// <summary>The file's name without folder and ending, where it lies right in that folder.</summary>
    private static string? NameIn(string path, string folder, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length) < 0 && path.Length > folder.Length + ending.Length
            ? path[folder.Length..^ending.Length]
            : null;

    private static string Checked(string slug, ParseContext context)
    {
        if (!Slug.IsId(slug))
        {
            context.Diagnostics.Report(Rules.BadId, TextLocation.OfFile(context.File.Path),
                "The file's name becomes an address: rename it to lower-case ASCII letters, digits and single hyphens, 80 at most.");
        }

        return slug;
    }

    private static bool IsUnread(string path) =>
        path.StartsWith("input/", StringComparison.Ordinal) && path != "input/site.yml" && ParserOf(path) is null
        && !PublishedFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
