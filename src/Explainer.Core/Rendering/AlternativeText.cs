using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering;

/// <summary>The words of a picture's description without their markup.</summary>
internal static class AlternativeText
{
    public static string Of(LinkInline image) => string.Concat(image.Descendants<Inline>().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));
}
