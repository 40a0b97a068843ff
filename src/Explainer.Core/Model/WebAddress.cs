namespace Explainer.Model;

/// <summary>The kinds of addresses that an editor may write.</summary>
public static class WebAddress
{
    /// <summary>An absolute http or https address with a host, without spaces or control characters.</summary>
    public static bool IsAbsoluteHttp(string address) =>
        !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '"' or '<' or '>' or '\\')
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && uri.Host.Length > 0;

    /// <summary>A mailbox such as <c>name@example.org</c>, of the characters that an address in a link may hold (RFC 6068).</summary>
    public static bool IsMail(string address) =>
        address.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host]
        && (name + host).All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+');

    /// <summary>An address of this site from its root: one slash first, no step up, nothing that a browser would read as another host or a host of static sites as a pattern (<c>*</c>, <c>:name</c>).</summary>
    public static bool IsSiteAddress(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '"' or '<' or '>' or '*')
        && !address.Split('/', '?', '#').Any(segment => segment == ".." || segment.StartsWith(':'));

    /// <summary>The scheme of an address in lower case, or null when it is relative (RFC 3986, 3.1).</summary>
    public static string? SchemeOf(string address)
    {
        // A browser drops tabs and line ends, and control characters and spaces in front, before it reads the scheme (URL Standard, 4.4).
        var plain = string.Concat(address.Where(c => c > ' '));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        var isScheme = colon > 0 && char.IsAsciiLetter(plain[0]) && plain[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        return isScheme ? plain[..colon].ToLowerInvariant() : null;
    }
}
