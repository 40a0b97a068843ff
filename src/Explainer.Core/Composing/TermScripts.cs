namespace Explainer.Composing;

/// <summary>Where the previews of a language's pages find their data.</summary>
/// <param name="Prefix">What the addresses of the parts begin with; <c>0.js</c> and so on follow.</param>
/// <param name="Count">How many parts there are; zero where there is no concept.</param>
public sealed record TermScripts(string Prefix, int Count)
{
    public static readonly TermScripts None = new("", 0);
}
