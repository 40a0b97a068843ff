using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Composing;

/// <summary>Finds <c>broader</c> that leads back to where it started.</summary>
internal static class BroaderCircles
{
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        var concepts = site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concept in concepts.Values)
        {
            if (Circle(concept, concepts, done) is { } circle)
            {
                diagnostics.Report(Rules.BroaderCircle, circle[0].Location, $"Broader goes in a circle: {string.Join(" → ", circle.Select(item => item.Id).Append(circle[0].Id))}; take one step out.");
            }
        }
    }

    /// <summary>A circle that is reached from here and was not seen before, or null; walks with a stack of its own, whatever the depth.</summary>
    private static List<Concept>? Circle(Concept start, Dictionary<string, Concept> concepts, HashSet<string> done)
    {
        var path = new List<Concept>();
        var open = new Stack<(Concept Concept, int Depth)>();
        open.Push((start, 0));
        while (open.TryPop(out var top))
        {
            foreach (var left in path.Skip(top.Depth))
            {
                done.Add(left.Id);
            }

            path.RemoveRange(top.Depth, path.Count - top.Depth);
            var index = path.FindIndex(item => item.Id == top.Concept.Id);
            if (index >= 0)
            {
                done.UnionWith(path.Select(item => item.Id));
                return path[index..];
            }

            if (done.Contains(top.Concept.Id))
            {
                continue;
            }

            path.Add(top.Concept);
            foreach (var broader in top.Concept.Broader)
            {
                if (concepts.TryGetValue(broader.Id, out var next))
                {
                    open.Push((next, path.Count));
                }
            }
        }

        done.UnionWith(path.Select(item => item.Id));
        return null;
    }
}
