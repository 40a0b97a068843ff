using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Model;

/// <summary>What <c>site.yml</c> says.</summary>
/// <param name="Languages">BCP 47 tags; the first is the default, at the root.</param>
/// <param name="BaseUrl">Absolute, may carry a path, without a slash at its end.</param>
/// <param name="Navigation">Addresses, in the first language.</param>
/// <param name="Footer">Markdown a language.</param>
/// <param name="Occurrence">Which mentions become links where a concept does not say.</param>
/// <param name="Acronyms">Acronyms of the prose that need no glossary entry.</param>
/// <param name="Severities">Severities by rule code.</param>
/// <param name="Theme">Free values for the templates.</param>
public sealed record SiteSettings(
    LanguageMap Title,
    LanguageMap Description,
    ImmutableArray<string> Languages,
    string BaseUrl,
    LanguageMap Publisher,
    LanguageMap Licence,
    string? Contact,
    string? Repository,
    Reference? Image,
    ImmutableArray<Reference> Navigation,
    ProseMap Footer,
    Occurrence Occurrence,
    ImmutableArray<string> Acronyms,
    ImmutableDictionary<string, Severity> Severities,
    ImmutableDictionary<string, string> Theme,
    TextLocation Location)
{
    public string DefaultLanguage => Languages[0];
}
