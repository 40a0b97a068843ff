namespace Explainer.Benchmarks.Corpus;

/// <summary>Words as a newspaper counts them: what stands between spaces.</summary>
internal static class WordCount
{
    public static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
