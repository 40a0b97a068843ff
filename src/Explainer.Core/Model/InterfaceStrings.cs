using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The words of the interface in one language: those of <c>theme/strings/&lt;lang&gt;.yml</c> over the built-in ones.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Values">Text by key.</param>
public sealed record InterfaceStrings(string Language, ImmutableDictionary<string, string> Values)
{
    /// <summary>The text of a key, or the key itself, so that a missing one is seen.</summary>
    public string this[string key] => Values.TryGetValue(key, out var text) ? text : key;
}
