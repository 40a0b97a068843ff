namespace Explainer.Composing;

/// <summary>Addresses between files, for pages that are opened without a host (RFC 3986, 5.2).</summary>
internal static class RelativeAddress
{
    /// <summary>What to write on a page for another address of the site: relative, and a folder's by its <c>index.html</c>.</summary>
    /// <param name="page">Site-absolute address of the page.</param>
    /// <param name="address">Site-absolute, query and fragment included; anything else is left as it is.</param>
    public static string Between(string page, string address)
    {
        if (!address.StartsWith('/'))
        {
            return address;
        }

        var end = address.IndexOfAny(['?', '#']);
        var (path, suffix) = end < 0 ? (address, "") : (address[..end], address[end..]);
        var file = path.EndsWith('/') ? path + "index.html" : path;
        var folder = page[..(page.LastIndexOf('/') + 1)];
        var shared = SharedFolder(folder, file);
        var up = folder.AsSpan(shared).Count('/');
        return string.Concat(Enumerable.Repeat("../", up)) + file[shared..] + suffix;
    }

    /// <summary>The length of the longest folder that two paths begin with, its slash included.</summary>
    private static int SharedFolder(string one, string other)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(one.Length, other.Length) && one[i] == other[i]; i++)
        {
            if (one[i] == '/')
            {
                shared = i + 1;
            }
        }

        return shared;
    }
}
