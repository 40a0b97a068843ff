using Explainer.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Linking.Tracing;

/// <summary>The words that describe a picture.</summary>
internal static class PictureText
{
    /// <summary>Without their markup; empty for a run that is no picture.</summary>
    public static string Of(ProseRun run) => run is { Kind: RunKind.Image, Node: ContainerInline picture }
        ? string.Concat(picture.Descendants<Inline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }))
        : "";
}
