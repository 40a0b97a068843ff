using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>Finds the link that made a later mention a repeated one.</summary>
internal static class EarlierLink
{
    /// <summary>The place of the nearest link to a concept before a mention in its section, or on its page; null where there is none.</summary>
    /// <param name="site">The site.</param>
    /// <param name="text">The mention's text.</param>
    /// <param name="block">The mention's block.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="occurrence">Which mentions of the concept become links.</param>
    public static TextLocation? Of(LinkedSite site, LinkedText text, int block, Mention mention, Occurrence occurrence)
    {
        var prose = text.Prose;
        for (var i = block; i >= 0; i--)
        {
            var before = prose.Mentions[i].LastOrDefault(other => IsLinkTo(mention, other) && (i < block || other.Span.Start < mention.Span.Start));
            if (before is not null)
            {
                return prose.Prose.LocationOf(i, before.Span);
            }

            if (occurrence == Occurrence.Section && prose.Prose.Blocks[i].Kind == ProseBlockKind.Heading)
            {
                return null;
            }
        }

        return occurrence == Occurrence.Page && TextBefore(site, text) is { } other
            ? Of(site, other, other.Prose.Mentions.Length - 1, mention with { Span = new TextSpan(int.MaxValue, 0) }, occurrence)
            : null;
    }

    private static bool IsLinkTo(Mention mention, Mention other) => other.IsLink && other.ConceptId == mention.ConceptId;

    /// <summary>A concept's body stands below its definition.</summary>
    private static LinkedText? TextBefore(LinkedSite site, LinkedText text) => text.Owner is BodyText(var concept)
        ? site.Texts.FirstOrDefault(other => other.Owner is DefinitionText(var its) && ReferenceEquals(its, concept)
            && string.Equals(other.Prose.Prose.Language, text.Prose.Prose.Language, StringComparison.OrdinalIgnoreCase))
        : null;
}
