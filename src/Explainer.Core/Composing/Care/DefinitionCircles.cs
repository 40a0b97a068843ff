using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Text;

namespace Explainer.Composing.Care;

/// <summary>Finds definitions that lead back to themselves: a reader who follows them is never told anything.</summary>
/// <remarks>
/// The definitions of one language are a graph of mentions. Walking it in depth, each step back onto the way walked is one circle:
/// every circle goes through such a step, so that none is left once those reported are mended.
/// </remarks>
internal sealed class DefinitionCircles
{
    private readonly Dictionary<string, ImmutableArray<Step>> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly List<(string Concept, int Taken)> _way = [];
    private readonly DiagnosticList _diagnostics;

    private DefinitionCircles(DiagnosticList diagnostics) => _diagnostics = diagnostics;

    /// <summary>A definition's mention of another concept.</summary>
    private sealed record Step(string Concept, TextLocation Location);

    public static void Check(LinkedSite linked, DiagnosticList diagnostics)
    {
        foreach (var definitions in linked.Texts.Where(text => text.Owner is DefinitionText).GroupBy(text => text.Prose.Prose.Language, StringComparer.OrdinalIgnoreCase))
        {
            var circles = new DefinitionCircles(diagnostics);
            foreach (var definition in definitions)
            {
                circles._steps.TryAdd(definition.Owner.OwnConceptId!, StepsOf(definition.Prose)); // a definition always has its concept
            }

            foreach (var concept in circles._steps.Keys)
            {
                circles.Walk(concept);
            }
        }
    }

    private static ImmutableArray<Step> StepsOf(LinkedProse definition)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var block = 0; block < definition.Mentions.Length; block++)
        {
            foreach (var mention in definition.Mentions[block])
            {
                if (mention.Counts && seen.Add(mention.ConceptId))
                {
                    steps.Add(new Step(mention.ConceptId, definition.Prose.LocationOf(block, mention.Span)));
                }
            }
        }

        return steps.DrainToImmutable();
    }

    private void Walk(string start)
    {
        Enter(start);
        while (_way.Count > 0)
        {
            var (concept, taken) = _way[^1];
            var steps = _steps[concept];
            if (taken == steps.Length)
            {
                _depths[concept] = Done;
                _way.RemoveAt(_way.Count - 1);
                continue;
            }

            _way[^1] = (concept, taken + 1);
            if (_depths.TryGetValue(steps[taken].Concept, out var depth) && depth != Done)
            {
                Report(depth);
            }
            else
            {
                Enter(steps[taken].Concept);
            }
        }
    }

    private const int Done = -1;

    /// <summary>Goes on from a concept that has a definition and was not walked before.</summary>
    private void Enter(string concept)
    {
        if (_steps.ContainsKey(concept) && _depths.TryAdd(concept, _way.Count))
        {
            _way.Add((concept, 0));
        }
    }

    private void Report(int depth)
    {
        var circle = _way[depth..];
        var first = _steps[circle[0].Concept][circle[0].Taken - 1];
        var last = _steps[circle[^1].Concept][circle[^1].Taken - 1];
        _diagnostics.Report(Rules.DefinitionCircle, first.Location,
            $"The definitions go round in a circle: {string.Join(" → ", circle.Select(step => step.Concept).Append(circle[0].Concept))}; let one of them do without the next.",
            last.Location);
    }
}
