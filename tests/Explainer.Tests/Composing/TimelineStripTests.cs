using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Tests.Hostile;

namespace Explainer.Tests.Composing;

public sealed class TimelineStripTests
{
    [Fact]
    public void Events_that_share_a_number_are_dated_from_the_first_to_the_last()
    {
        // Twenty months of four hundred years: more than fit above one another.
        var events = Enumerable.Range(0, 20).Select(month => $"- {{id: e{month}, date: {2020 + (month / 12)}-{(month % 12) + 1:00}-10, title: E}}\n").Prepend("- {id: a, date: 1600, title: A}\n");

        var files = HostileSite.Build(("input/timeline.yml", string.Concat(events))).Files;

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path == "chronologie/index.html").Content.Span));
        var joined = Assert.Single(page.QuerySelectorAll(".strip .mark.several"));
        Assert.Equal("du 10\u00A0décembre 2020 au 10\u00A0août 2021\u00A0: 9 événements", joined.GetAttribute("aria-label"));
    }
}
