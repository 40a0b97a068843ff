namespace Explainer.BrowserTests.Browsing;

/// <summary>Elements of a page as they are drawn.</summary>
internal static class Blocks
{
    /// <summary>The words of those elements that a reader cannot see: hidden, without extent, or transparent.</summary>
    public static async Task<IReadOnlyList<string>> UnseenAsync(Window window, string selector)
    {
        Assert.True(await window.Page.Locator(selector).CountAsync() > 0, $"{window.Page.Url} has no {selector}");
        return await window.Page.Locator(selector).EvaluateAllAsync<string[]>("""
            elements => elements
              .filter(element => element.textContent.trim() !== '')
              .filter(element => {
                const box = element.getBoundingClientRect();
                return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
                  || box.width < 2 || box.height < 2 || element.innerText.trim() === '';
              })
              .map(element => element.textContent.trim().slice(0, 80))
            """);
    }
}
