using Explainer.Model;

namespace Explainer.Composing;

/// <summary>What all pages of a site share.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="BaseUrl">Absolute, without a slash at its end.</param>
/// <param name="ThemeAddresses">The published address of each theme asset by its plain name: <c>site.css</c> to <c>/theme/site.3f2a9c.css</c>.</param>
/// <param name="ImageSizes">Width and height in pixels by the address of a picture.</param>
public sealed record SiteFrame(
    SiteSettings Settings,
    string BaseUrl,
    IReadOnlyDictionary<string, string> ThemeAddresses,
    IReadOnlyDictionary<string, ImageSize> ImageSizes)
{
    /// <summary>Whether pages open without a host: their addresses are relative and name files.</summary>
    public bool IsPortable { get; init; }

    /// <summary>The path that the site lives under: empty, or <c>/path</c>.</summary>
    public string BasePath { get; } = new Uri(BaseUrl).AbsolutePath.TrimEnd('/');

    /// <summary>The absolute address for a site-absolute one.</summary>
    public string Absolute(string address) => BaseUrl + address;

    /// <summary>The site-absolute address of a theme asset, for <see cref="PageFrame.Href"/>.</summary>
    public string Asset(string name) => ThemeAddresses.TryGetValue(name, out var address) ? address : "/theme/" + name;
}

/// <summary>A picture's size in pixels.</summary>
public sealed record ImageSize(int Width, int Height);
