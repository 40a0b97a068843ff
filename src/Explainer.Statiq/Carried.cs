namespace Explainer.Statiq;

/// <summary>The core's values as metadata of Statiq's documents, under keys of our own: the environment's variables are metadata too.</summary>
internal static class Carried
{
    public static T Get<T>(IDocument document) => (T)document[KeyOf<T>()];

    public static IDocument New<T>(IExecutionContext context, T value) => context.CreateDocument(Items(value));

    public static IDocument With<T>(IDocument document, T value) => document.Clone(Items(value));

    /// <summary>A document that <c>WriteFiles</c> writes.</summary>
    public static IDocument Output(IExecutionContext context, OutputFile file) => context.CreateDocument(
        NormalizedPath.Null, new NormalizedPath(file.Path), Items(file), context.GetContentProvider(file.Content.ToArray()));

    private static MetadataItems Items<T>(T value) => new() { { KeyOf<T>(), value } };

    private static string KeyOf<T>() => $"Explainer {typeof(T)}";
}
