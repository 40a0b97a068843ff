using System.Collections.Immutable;
using System.Globalization;
using Explainer.CommandLine.Reading;
using Explainer.Text;

namespace Explainer.Tests.Site;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void The_same_site_gives_the_same_bytes_in_any_culture_and_any_order_of_files(string culture)
    {
        var files = SiteReader.Read(Repository.Root, Theme.Theme.Files).Value;
        var expected = Build(files);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);

            var actual = Build([.. files.Reverse()]);

            Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
            Assert.All(expected.Zip(actual), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    private static List<OutputFile> Build(ImmutableArray<InputFile> files)
    {
        var result = SiteBuilder.Build(files, new BuildSettings(), Theme.Theme.Render);
        Assert.NotEmpty(result.Files);
        // Made here, under the culture that is tried.
        return [.. result.Files.Select(file => file.Made()).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
