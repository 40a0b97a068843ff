using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing;

/// <summary>Markdig's definition lists, which a footnote ends as any other list: it keeps them open for further definitions, and footnotes begin at the document only.</summary>
internal sealed class EndingDefinitionLists : DefinitionListParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent || !KeptFootnotes.IsDefinition(processor.Line.AsSpan()))
        {
            return base.TryContinue(processor, block);
        }

        processor.Close(block);
        return BlockState.None;
    }
}
