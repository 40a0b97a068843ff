namespace Explainer.Linking;

/// <summary>A word of a text, and how it hangs together with the one before.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="End">The offset behind its last unit.</param>
/// <param name="Separator">A hash of what stands between the word before and this one, folded.</param>
/// <param name="Stem">A hash of the word's stem: the same for all its regular forms, whatever their case and accents.</param>
internal readonly record struct FoldedWord(int Start, int End, ulong Separator, ulong Stem);
