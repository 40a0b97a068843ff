using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Tells what stands above what, step by step (SKOS Reference, 8.3: broaderTransitive).</summary>
internal static class BroaderConcepts
{
    /// <summary>How many are followed: no vocabulary is as deep, and one that means harm is not to take quadratic time.</summary>
    private const int Most = 1000;

    /// <summary>Whether one of two concepts is above the other, at any distance.</summary>
    public static bool Connect(Concept one, Concept other, Edition edition) => Above(one, edition).Contains(other.Id) || Above(other, edition).Contains(one.Id);

    /// <summary>The ids of all that is above a concept.</summary>
    private static HashSet<string> Above(Concept concept, Edition edition)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Concept>([concept]);
        while (above.Count < Most && open.TryPop(out var next))
        {
            foreach (var broader in next.Broader)
            {
                if (above.Add(broader.Id) && edition.Concept(broader.Id) is { } found)
                {
                    open.Push(found);
                }
            }
        }

        return above;
    }
}
