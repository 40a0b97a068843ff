using System.Collections.Immutable;

namespace Explainer.Text;

/// <summary>Stand-in until the branch "text" lands.</summary>
public static class Sentences
{
    public static ImmutableArray<TextSpan> Of(string text, string language) => [new TextSpan(0, text.Length + (language.Length * 0))];
}
