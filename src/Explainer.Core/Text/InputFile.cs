namespace Explainer.Text;

/// <summary>A file as the shell read it.</summary>
/// <param name="Path">Relative to the site folder, with <c>/</c>: <c>input/site.yml</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Content);
