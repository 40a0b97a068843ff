using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A prose with what the linker found in it.</summary>
/// <param name="Prose">The parsed text, unchanged.</param>
/// <param name="Mentions">For each block, in its order, the mentions from left to right; they never overlap.</param>
public sealed record LinkedProse(Prose Prose, ImmutableArray<ImmutableArray<Mention>> Mentions);
