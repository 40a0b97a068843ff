using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

public sealed class PolicyTests
{
    [Theory]
    [Trait("Rule", "EX5140")]
    [InlineData("▸<p style=\"color: red\">x</p>")]
    [InlineData("<svg>▸<style>a { color: red }</style></svg>")]
    public void Style_in_a_page_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PolicyStyle);

    [Theory]
    [Trait("Rule", "EX5141")]
    [InlineData("▸<script>alert(1)</script>")]
    [InlineData("▸<script type=\"module\">import 'x'</script>")]
    [InlineData("▸<p onclick=\"alert(1)\">x</p>")]
    public void A_script_in_a_page_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PolicyScript);

    [Theory]
    [Trait("Rule", "EX5142")]
    [InlineData("▸<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("▸<a href=\" JavaScript:alert(1)\">x</a>")]
    public void A_script_in_an_address_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PolicyScriptAddress);

    [Theory]
    [Trait("Rule", "EX5143")]
    [InlineData("▸<iframe src=\"/\" title=\"x\"></iframe>")]
    [InlineData("▸<object data=\"/theme/image.png\"></object>")]
    public void An_element_that_the_policy_blocks_is_found(string html) => TestFolder.Clean.WithBody(html).Breaks(Rules.PolicyElement);

    [Theory]
    [InlineData("<script type=\"application/json\">{}</script>")]
    [InlineData("<script type=\"text/x-template\"><p style=\"x\"></script>")]
    public void Data_are_no_script(string html) => TestFolder.Clean.WithBody(html).IsClean();

    [Fact]
    public void The_policy_is_ours_and_asked_of_nobody_else() =>
        TestFolder.Clean.WithBody("<p style=\"color: red\" onclick=\"alert(1)\">x</p><script>alert(1)</script><a href=\"javascript:alert(1)\">x</a>").OfOthers().IsClean();
}
