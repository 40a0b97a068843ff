namespace Explainer.Statiq;

/// <summary>A module that is one stage of the core: from all the documents of a pipeline to the whole new set.</summary>
internal sealed class Stage(Func<IExecutionContext, IEnumerable<IDocument>> run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => run(context);
}
