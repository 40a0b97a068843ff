using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The words of the interface in one language: those of <c>theme/strings/&lt;lang&gt;.yml</c> over the built-in ones.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Values">Text by key.</param>
public sealed record InterfaceStrings(string Language, ImmutableDictionary<string, string> Values)
{
    /// <summary>The text of a key, or the key itself, so that a missing one is seen.</summary>
    public string this[string key] => Values.TryGetValue(key, out var text) ? text : key;

    /// <summary>The text of a key with each <c>{name}</c> in it replaced by a value.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
