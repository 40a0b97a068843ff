namespace Explainer.BrowserTests.Browsing;

/// <summary>Words drawn over other words.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Pairs of neighbouring blocks of the page's text, or columns of it, whose boxes cover each other by more than a hair;
    /// words of a strip's legend that lie on a mark.
    /// </summary>
    public static Task<string[]> BetweenAsync(Window window) => window.Page.EvaluateAsync<string[]>("""
        () => {
          const blocks = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, figure, summary')]
            .filter(block => block.checkVisibility({ visibilityProperty: true }) && block.innerText.trim() !== '' && !block.closest('.skip, svg, .notes'));
          const boxes = blocks.map(block => block.getBoundingClientRect());
          const found = [];
          for (let i = 0; i < blocks.length; i++) {
            for (let j = i + 1; j < Math.min(blocks.length, i + 12); j++) {
              if (blocks[i].contains(blocks[j]) || blocks[j].contains(blocks[i])) { continue; }
              const wide = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
              const high = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
              if (wide > 4 && high > 4) { found.push(location.pathname + ' ' + innerWidth + ': ' + blocks[i].outerHTML.slice(0, 80) + ' / ' + blocks[j].outerHTML.slice(0, 80)); }
            }
          }
          for (const words of document.querySelectorAll('.strip-legend text')) {
            const legend = words.getBoundingClientRect();
            for (const bar of words.closest('figure').querySelectorAll('a.mark .bar')) {
              const mark = bar.getBoundingClientRect();
              if (mark.top < legend.bottom && mark.left < legend.right && mark.right > legend.left) { found.push(location.pathname + ' ' + innerWidth + ': ' + words.textContent + ' / ' + bar.outerHTML); }
            }
          }
          return found;
        }
        """);
}
