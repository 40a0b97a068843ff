using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Benchmarks.Corpus;

/// <summary>A site of ours as a site of Hugo's: configuration, content and layouts, one folder a language.</summary>
internal static class HugoSite
{
    private static readonly string Layouts = Path.Combine(AppContext.BaseDirectory, "Corpus", "Hugo", "layouts");

    /// <summary>The files of the folder that Hugo builds, by path.</summary>
    public static ImmutableArray<InputFile> Write(Site site) =>
    [
        File("hugo.toml", Settings(site)),
        .. site.Settings.Languages.AsParallel().AsOrdered().SelectMany(language => new HugoEdition(site, language).Files().Select(file => File($"content/{language}/{file.Path}", file.Text))),
        .. Directory.EnumerateFiles(Layouts, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Layout),
        .. site.ThemeAssets.Concat(site.Assets).Select(asset => new InputFile("static" + asset.Address, asset.File.Content)),
    ];

    private static InputFile Layout(string path) =>
        new("layouts/" + Path.GetRelativePath(Layouts, path).Replace(Path.DirectorySeparatorChar, '/'), System.IO.File.ReadAllBytes(path));

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Settings(Site site)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            baseURL = {HugoFrontMatter.Quoted(site.Settings.BaseUrl + "/")}
            defaultContentLanguage = {HugoFrontMatter.Quoted(site.Settings.DefaultLanguage)}
            disableKinds = ["taxonomy", "term"]
            enableRobotsTXT = true

            [outputs]
            home = ["HTML", "RSS"]
            section = ["HTML"]

            [markup.goldmark.extensions]
            linkify = false
            typographer = false

            """);
        foreach (var language in site.Settings.Languages)
        {
            AppendLanguage(text, site, language);
        }

        return text.ToString();
    }

    private static void AppendLanguage(StringBuilder text, Site site, string language)
    {
        var edition = new HugoEdition(site, language);
        text.Append(CultureInfo.InvariantCulture, $"""

            [languages.{language}]
            contentDir = "content/{language}"
            title = {HugoFrontMatter.Quoted(edition.Text(site.Settings.Title) ?? "")}
            [languages.{language}.params]
            description = {HugoFrontMatter.Quoted(edition.Text(site.Settings.Description) ?? "")}
            publisher = {HugoFrontMatter.Quoted(edition.Text(site.Settings.Publisher) ?? "")}
            licence = {HugoFrontMatter.Quoted(edition.Text(site.Settings.Licence) ?? "")}
            footer = {HugoFrontMatter.Quoted(edition.Text(site.Settings.Footer))}
            [languages.{language}.params.words]

            """);
        foreach (var (name, key) in Words)
        {
            text.Append(name).Append(" = ").Append(HugoFrontMatter.Quoted(edition.Word(key))).Append('\n');
        }

        foreach (var address in site.Settings.Navigation)
        {
            text.Append(CultureInfo.InvariantCulture, $"[[languages.{language}.menu.main]]\nname = {HugoFrontMatter.Quoted(address.Id.Trim('/'))}\nurl = {HugoFrontMatter.Quoted(address.Id)}\n");
        }
    }

    private static readonly (string Name, string Key)[] Words =
    [
        ("skip", "skip"), ("locale", "locale"), ("glossaries", "glossaries"), ("articles", "articles.many"), ("date", "article.date"),
        ("byline", "article.byline"), ("publisher", "article.publisher"), ("facts", "facts"), ("sources", "heading.sources"), ("notFound", "heading.not-found"),
    ];
}
