using Explainer.Model;

namespace Explainer.Composing;

/// <summary>The addresses of one language: site-absolute, each with a slash at its end.</summary>
/// <remarks>The words of the paths come from the interface strings <c>path.*</c>.</remarks>
public sealed class Routes
{
    private readonly Dictionary<string, string> _concepts;

    public Routes(Site site, InterfaceStrings strings)
    {
        Language = strings.Language;
        Home = site.Settings.DefaultLanguage == Language ? "/" : $"/{Language}/";
        Articles = Home + strings["path.articles"] + "/";
        Glossary = Home + strings["path.glossary"] + "/";
        Timeline = Home + strings["path.timeline"] + "/";
        Sources = Home + strings["path.sources"] + "/";
        Search = Home + strings["path.search"] + "/";
        _concepts = site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal)
            .ToDictionary(concept => concept.Id, concept => $"{Scheme(concept.SchemeId)}{concept.Id}/", StringComparer.Ordinal);
    }

    public string Language { get; }

    public string Home { get; }

    /// <summary>The folder of the articles; it has no page of its own.</summary>
    public string Articles { get; }

    public string Glossary { get; }

    public string Timeline { get; }

    public string Sources { get; }

    public string Search { get; }

    /// <summary>Each concept's address by its id.</summary>
    public IReadOnlyDictionary<string, string> Concepts => _concepts;

    public string Article(string slug) => $"{Articles}{slug}/";

    public string Scheme(string id) => $"{Glossary}{id}/";

    public string Concept(Concept concept) => _concepts[concept.Id];

    public string Page(string slug) => $"{Home}{slug}/";

    public string Source(string id) => $"{Sources}#{id}";

    public string Event(string id) => $"{Timeline}#{id}";

    public string Feed => Home + "feed.xml";
}
