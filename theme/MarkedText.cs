using Microsoft.AspNetCore.Html;

namespace Explainer.Theme;

/// <summary>A text, and its language where that is not the page's.</summary>
public readonly record struct MarkedText(string Text, string? Language)
{
    /// <summary>As HTML.</summary>
    public HtmlString ToHtml() => new(Language is null ? Theme.Encode(Text) : $"<span lang=\"{Theme.Encode(Language)}\">{Theme.Encode(Text)}</span>");
}
