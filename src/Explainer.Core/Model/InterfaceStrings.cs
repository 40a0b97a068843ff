using System.Globalization;
using System.Runtime.CompilerServices;

namespace Explainer.Model;

/// <summary>The words of the interface in one language: those of <c>theme/strings/&lt;lang&gt;.yml</c> over the built-in ones.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Values">Text by key.</param>
public sealed record InterfaceStrings(string Language, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The text of a key, or the key itself, so that a missing one is seen.</summary>
    public string this[string key] => Values.TryGetValue(key, out var text) ? text : key;

    /// <summary>The text of a key with each <c>{name}</c> in it replaced by a value.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var written = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            foreach (var (name, value) in values)
            {
                if (text.AsSpan(open + 1).StartsWith(name, StringComparison.Ordinal) && text.AsSpan(open + 1 + name.Length).StartsWith('}'))
                {
                    filled.AppendFormatted(text.AsSpan(written..open));
                    filled.AppendLiteral(value);
                    written = open + name.Length + 2;
                }
            }
        }

        filled.AppendFormatted(text.AsSpan(written));
        return filled.ToStringAndClear();
    }
}
