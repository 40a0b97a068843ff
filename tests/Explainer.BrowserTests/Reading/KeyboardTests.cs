using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>The site without a pointer.</summary>
public sealed class KeyboardTests(Browser browser)
{
    /// <summary>Where the focus is: an element's number in the body, how it is marked (in a drawing by a line around it), and whether it can be seen.</summary>
    private const string Focus = """
        () => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          return {
            number: [...document.body.querySelectorAll('*')].indexOf(element),
            name: element === document.body ? '' : element.outerHTML.slice(0, 100),
            outlined: [element, ...element.querySelectorAll('.hit, path')].map(part => getComputedStyle(part)).some(style =>
              (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2)),
            seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """;

    private const string Interactive = """
        () => {
          const all = [...document.body.querySelectorAll('*')];
          return all
            .filter(element => element.matches('a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex^="-"])') && !element.disabled)
            .filter(element => element.checkVisibility({ visibilityProperty: true }))
            .map(element => all.indexOf(element));
        }
        """;

    /// <summary>The elements of those numbers, for whoever reads what failed.</summary>
    private const string Named = """
        numbers => {
          const all = [...document.body.querySelectorAll('*')];
          return numbers.map(number => all[number].outerHTML.slice(0, 200)).join(' ');
        }
        """;

    public static TheoryData<string> Kinds => PageKinds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_link_and_button_is_reached_in_order_and_the_focus_is_seen(string kind)
    {
        await using var window = await browser.OpenAsync();
        // Long lists repeat themselves: beyond this many stops nothing new is met.
        const int Most = 150;
        await window.VisitAsync(PageKinds.Addresses(browser.Site, kind)[0]);
        var interactive = await window.Page.EvaluateAsync<int[]>(Interactive);
        var reached = new List<int>();
        for (var i = 0; i < Math.Min(interactive.Length, Most); i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var focus = await window.Page.EvaluateAsync<Focused>(Focus);
            Assert.True(focus.Name.Length > 0, $"{window.Page.Url}: the keyboard reaches {i} of {interactive.Length} links and buttons, not {await window.Page.EvaluateAsync<string>(Named, interactive.Except(reached).ToArray())}");
            Assert.True(focus.Outlined, $"{window.Page.Url}: the focus is not marked on {focus.Name}");
            Assert.True(focus.Seen, $"{window.Page.Url}: the focus is out of sight on {focus.Name}");
            reached.Add(focus.Number);
        }

        Assert.Equal(interactive.Take(Most), reached);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_first_stop_leads_past_the_head_of_the_page(string kind)
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync(PageKinds.Addresses(browser.Site, kind)[0]);
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Page.Locator("a.skip")).ToBeFocusedAsync();
        await Assertions.Expect(window.Page.Locator("a.skip")).ToBeInViewportAsync();

        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");

        Assert.True(await window.Page.EvaluateAsync<bool>("""
            () => {
              const main = document.querySelector('main');
              return main.contains(document.activeElement)
                || (main.querySelector('a[href], button, summary, input') === null && !!(main.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING));
            }
            """));
    }

    [Fact]
    public async Task A_note_in_the_margin_opens_with_Enter_and_closes_with_Escape()
    {
        await using var window = await browser.OpenAsync();
        await window.VisitAsync("/articles/almaty-janvier-2022/");
        var note = window.Page.Locator("details.note").First;
        await note.Locator("summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(note).ToHaveAttributeAsync("open", "");

        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(note).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(note.Locator("summary")).ToBeFocusedAsync();
    }

    /// <summary>Filled by Playwright from the object that the page hands over.</summary>
    private sealed class Focused
    {
        public int Number { get; set; }

        public string Name { get; set; } = "";

        public bool Outlined { get; set; }

        public bool Seen { get; set; }
    }
}
