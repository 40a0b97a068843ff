namespace Explainer.Text;

/// <summary>A file as the shell read it.</summary>
/// <param name="Path">Relative to the site folder, with <c>/</c>: <c>input/site.yml</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether a path, or one name of it, is not of what editors and file managers leave behind: .DS_Store, .#draft.md, draft.md~, draft.md.swp.</summary>
    public static bool IsContent(string path) =>
        path.Split('/').All(name => !name.StartsWith('.') && !name.EndsWith('~') && !name.EndsWith(".swp", StringComparison.Ordinal));
}
