namespace Explainer.Text;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
public static class Nearest
{
    /// <summary>Stand-in until the branch "text" lands.</summary>
    public static string? To(string word, IEnumerable<string> candidates) =>
        candidates.FirstOrDefault(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
