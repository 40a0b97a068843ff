namespace Explainer.Model;

/// <summary>The addresses of FORMAT that are not of the web: <c>term:</c> and <c>source:</c>.</summary>
public static class TermAddress
{
    private const string Term = "term:";
    private const string Source = "source:";

    /// <summary>The concept's id, empty for <c>term:</c> alone; null for any other address.</summary>
    public static string? ConceptOf(string? address) =>
        address?.StartsWith(Term, StringComparison.Ordinal) == true ? address[Term.Length..] : null;

    /// <summary>The source's id; null for any other address.</summary>
    public static string? SourceOf(string? address) =>
        address?.StartsWith(Source, StringComparison.Ordinal) == true ? address[Source.Length..] : null;

    /// <summary>An address with its scheme as those above have it: schemes are the same in capitals (RFC 3986, 3.1), and a browser drops tabs and line ends in them.</summary>
    public static string Plain(string address) => WebAddress.SchemeOf(address) is "term" or "source"
        ? WebAddress.SchemeOf(address) + address[address.IndexOf(':', StringComparison.Ordinal)..]
        : address;
}
