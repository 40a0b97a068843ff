using System.Collections.Immutable;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>A site as pages to render and files to write as they are.</summary>
/// <param name="Pages">Every page; those of search do not know yet where their data lies.</param>
/// <param name="Files">Every other file, but search's.</param>
/// <param name="MakeSearch">Makes what is left: it takes long, and nothing waits for it but search. The same each time.</param>
public sealed record Composition(ImmutableArray<Page> Pages, ImmutableArray<OutputFile> Files, Func<SearchData> MakeSearch)
{
    public static readonly Composition Nothing = new([], [], () => new SearchData([], []));

    /// <summary>The same with nothing left to make.</summary>
    public Composition WithSearch()
    {
        var search = MakeSearch();
        return new Composition([.. Pages.Where(page => page is not SearchPage), .. search.Pages], [.. Files, .. search.Files], Nothing.MakeSearch);
    }
}
