using Microsoft.AspNetCore.StaticFiles;

namespace Explainer.CommandLine.Serving;

/// <summary>What a file is, by its name.</summary>
public static class MediaType
{
    private static readonly FileExtensionContentTypeProvider Known = new(
        new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
        {
            [".jsonld"] = "application/ld+json",
            [".geojson"] = "application/geo+json",
            [".xml"] = "application/xml",
            [".js"] = "text/javascript",
            [".yml"] = "text/yaml",
        });

    /// <summary>For <c>Content-Type</c>; texts are UTF-8, as everything that this generator writes.</summary>
    public static string Of(string path)
    {
        var type = Known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    /// <summary>Whether compressing it is worth the while.</summary>
    public static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("image/svg", StringComparison.Ordinal)
        || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal);
}
