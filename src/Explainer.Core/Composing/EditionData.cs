using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Where the scripts of a language's pages find their data.</summary>
/// <param name="TermsPrefix">What the addresses of the previews' parts begin with; <c>0.js</c> and so on follow.</param>
/// <param name="TermsCount">How many parts there are; zero where there is no concept.</param>
/// <param name="SearchPrefix">What the addresses of the search's parts begin with; the first is <c>root.js</c>. Empty where there is nothing to find.</param>
public sealed record ScriptData(string TermsPrefix, int TermsCount, string SearchPrefix)
{
    public static readonly ScriptData None = new("", 0, "");
}

/// <summary>The data of one language: previews of concepts, and search.</summary>
internal sealed record EditionData(ScriptData Addresses, ImmutableArray<OutputFile> Files)
{
    public static EditionData Of(Edition edition)
    {
        var terms = TermData.Of(edition);
        var search = SearchIndex.Of(edition);
        return new EditionData(new ScriptData(terms.Prefix, terms.Files.Length, search.Prefix), [.. terms.Files, .. search.Files]);
    }
}
