using System.Reflection;
using Explainer.CommandLine.Serving;

namespace Explainer.CommandLine.Previewing;

/// <summary>What the preview adds to pages as it serves them, and the files that it needs for that. No build writes any of it.</summary>
public static class PreviewScript
{
    /// <summary>No page has such an address: what the generator makes of an editor's words begins with no underscore.</summary>
    public const string Folder = "/_preview/";

    public const string Events = Folder + "events";

    /// <summary>The files under <see cref="Folder"/>, by their address.</summary>
    public static readonly IReadOnlyDictionary<string, ServedFile> Files =
        new[] { "preview.js", "overlay.js", "preview.css" }.ToDictionary(name => Folder + name, name => new ServedFile(Folder[1..] + name, Bytes(name)), StringComparer.Ordinal);

    /// <summary>A document with the script in its head.</summary>
    /// <param name="fingerprint">Of the page that it was added to.</param>
    public static string AddTo(string document, string fingerprint)
    {
        var head = document.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return head < 0 ? document : document.Insert(head, Elements(fingerprint));
    }

    /// <summary>What is shown while no build has succeeded yet.</summary>
    public static string Waiting(string address) =>
        $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>The site cannot be shown yet</title>\n{Elements("")}</head>\n" +
        $"<body>\n<h1>The site cannot be shown yet</h1>\n<p>There are errors; {System.Text.Encodings.Web.HtmlEncoder.Default.Encode(address)} comes as soon as they are mended.</p>\n</body>\n</html>\n";

    private static string Elements(string fingerprint) =>
        $"<script src=\"{Folder}overlay.js\" defer></script>\n<script src=\"{Folder}preview.js\" defer data-page=\"{fingerprint}\"></script>\n";

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
