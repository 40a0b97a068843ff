using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Text;

namespace Explainer.Composing;

/// <summary>Finds <c>broader</c> that leads back to where it started.</summary>
internal static class BroaderCircles
{
    /// <summary>Reports each step that closes a circle: without these there is none.</summary>
    public static void Check(Site site, DiagnosticList diagnostics)
    {
        var concepts = site.Concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concept in concepts.Values)
        {
            Walk(concept, concepts, done, diagnostics);
        }
    }

    /// <summary>Depth first, with a stack of its own, whatever the depth; a step to what is still on the path closes a circle.</summary>
    private static void Walk(Concept start, Dictionary<string, Concept> concepts, HashSet<string> done, DiagnosticList diagnostics)
    {
        var path = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<Step>();
        open.Push(new Step(start, start.Location, 0));
        while (open.TryPop(out var step))
        {
            foreach (var left in path.Skip(step.Depth))
            {
                done.Add(left);
                places.Remove(left);
            }

            path.RemoveRange(step.Depth, path.Count - step.Depth);
            if (places.TryGetValue(step.To.Id, out var place))
            {
                if (diagnostics.IsLong)
                {
                    return;
                }

                diagnostics.Report(Rules.BroaderCircle, step.Location, $"Broader goes in a circle: {string.Join(" → ", path.Skip(place).Append(step.To.Id))}; take one step out.");
            }
            else if (!done.Contains(step.To.Id))
            {
                places[step.To.Id] = path.Count;
                path.Add(step.To.Id);
                foreach (var broader in step.To.Broader.Reverse())
                {
                    if (concepts.TryGetValue(broader.Id, out var next))
                    {
                        open.Push(new Step(next, broader.Location, path.Count));
                    }
                }
            }
        }

        done.UnionWith(path);
    }

    /// <summary>From a concept to a broader one.</summary>
    /// <param name="To">The broader one.</param>
    /// <param name="Location">Where it is written.</param>
    /// <param name="Depth">How much of the path leads to where the step begins.</param>
    private readonly record struct Step(Concept To, TextLocation Location, int Depth);
}
