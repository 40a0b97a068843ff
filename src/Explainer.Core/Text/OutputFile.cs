namespace Explainer.Text;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>, without a leading one: <c>glossaire/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
