using System.Buffers;
using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>The kinds of addresses that an editor may write.</summary>
public static class WebAddress
{
    // What file systems take for the name of one file, in bytes, with room for an ending; and a whole path, in UTF-16 units.
    private const int LongestName = 240;
    private const int LongestPath = 1000;

    private static readonly SearchValues<char> OfSchemes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>An absolute http or https address with a host, without spaces or control characters.</summary>
    public static bool IsAbsoluteHttp(string address) => FaultOf(address) is null;

    /// <summary>What to do so that <see cref="IsAbsoluteHttp"/> holds, as the end of a sentence; null where it does.</summary>
    public static string? FaultOf(string address)
    {
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return "write it with https:// or http://.";
        }

        foreach (var c in address)
        {
            if (IsUnusable(c))
            {
                var name = c == ' ' ? "a space" : char.IsControl(c) || char.IsWhiteSpace(c) ? $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : $"the sign {c}";
                return $"it cannot hold {name}; write {Uri.EscapeDataString(c.ToString())} instead, or take it out.";
            }
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? null : "its host or its port cannot be right.";
    }

    /// <summary>The address that a site is published at, in its one normal form without a slash at its end; null where it is none: it has a query, a fragment or a user, or <see cref="FaultOf"/> finds a fault.</summary>
    public static string? BaseOf(string address) =>
        FaultOf(address) is null && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 && address[^1] is not ('?' or '#')
            ? $"{uri.Scheme}://{(uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost)}{(uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}"))}{uri.AbsolutePath.TrimEnd('/')}"
            : null;

    /// <summary>A mailbox such as <c>name@example.org</c>, of the characters that an address in a link may hold (RFC 6068).</summary>
    public static bool IsMail(string address) =>
        address.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host]
        && (name + host).All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+');

    /// <summary>An address of this site from its root: one slash first, no step up, nothing that a browser would read as another host or a host of static sites as a pattern (<c>*</c>, <c>:name</c>).</summary>
    public static bool IsSiteAddress(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Any(c => IsUnusable(c) || c == '*')
        && !address.Split('/', '?', '#').Any(segment => segment == ".." || segment.StartsWith(':'));

    /// <summary>The path that an address of this site names, percent-decoded; null where it has a query or a fragment, a part that is empty, a dot or too long for a file, or decodes to what is no address of this site.</summary>
    public static string? PathOf(string address)
    {
        var path = Uri.UnescapeDataString(address);
        var isPath = IsSiteAddress(path) && !path.AsSpan().ContainsAny('?', '#') && !path.Contains("//", StringComparison.Ordinal) && !path.Split('/').Any(part => part == "." || Encoding.UTF8.GetByteCount(part) > LongestName)
            && path.Length <= LongestPath;
        return isPath ? path : null;
    }

    private static bool IsUnusable(char c) => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '"' or '<' or '>';

    /// <summary>The scheme of an address in lower case, or null when it is relative (RFC 3986, 3.1).</summary>
    public static string? SchemeOf(string address)
    {
        // A browser drops tabs and line ends, and control characters and spaces in front, before it reads the scheme (URL Standard, 4.4).
        var before = address[..Math.Max(0, address.IndexOf(':', StringComparison.Ordinal))];
        var scheme = before.AsSpan().IndexOfAnyInRange('\0', ' ') < 0 ? before : string.Concat(before.Where(c => c > ' '));
        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && !scheme.AsSpan().ContainsAnyExcept(OfSchemes) ? scheme.ToLowerInvariant() : null;
    }
}
