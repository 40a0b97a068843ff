using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>The findings as they are handed back.</summary>
internal static class Report
{
    /// <summary>Of one rule in one file; the rest is counted. A page with 10,000 broken links has one cause.</summary>
    private const int MaximumOfRule = 50;

    /// <summary>By path, place and code; where a rule has too much to say about a file, shortened.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> found) =>
    [
        .. found
            .GroupBy(finding => (finding.Location.Path, finding.Rule.Code))
            .SelectMany(Shortened)
            .Order(Comparer<Diagnostic>.Create(Compare)),
    ];

    private static IEnumerable<Diagnostic> Shortened(IEnumerable<Diagnostic> ofRule)
    {
        var ordered = ofRule.Order(Comparer<Diagnostic>.Create(Compare)).ToList();
        if (ordered.Count <= MaximumOfRule)
        {
            return ordered;
        }

        var last = ordered[MaximumOfRule - 1];
        var left = (ordered.Count - MaximumOfRule).ToString(CultureInfo.InvariantCulture);
        return ordered.Take(MaximumOfRule - 1).Append(last with { Message = $"{last.Message} And {left} more of this kind in this file." });
    }

    private static int Compare(Diagnostic one, Diagnostic other)
    {
        var byPlace = TextLocation.Compare(one.Location, other.Location);
        var byCode = byPlace != 0 ? byPlace : string.CompareOrdinal(one.Rule.Code, other.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(one.Message, other.Message);
    }
}
