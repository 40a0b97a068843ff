using Explainer.Model;
using Explainer.Text;

namespace Explainer.Linking.Tracing;

/// <summary>How reasons name labels and places.</summary>
internal static class Spelling
{
    /// <summary>A label in quotes; one that is not preferred with its kind, as glossaries call it.</summary>
    public static string Of(Label label) => label.Kind switch
    {
        LabelKind.Alternative => $"altLabel '{label.Text}'",
        LabelKind.Hidden => $"hiddenLabel '{label.Text}'",
        _ => $"'{label.Text}'",
    };

    /// <summary>A place in the same file.</summary>
    public static string Of(TextLocation location) => FormattableString.Invariant($"({location.Line},{location.Column})");
}
