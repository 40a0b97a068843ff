using System.Collections.Immutable;
using Explainer.Composing;
using Explainer.Text;

namespace Explainer.Theme;

/// <summary>The built-in theme; a stand-in until it is there.</summary>
public static class Theme
{
    public static ImmutableArray<InputFile> Files => [];

    public static string Render(Page page) => "";
}
