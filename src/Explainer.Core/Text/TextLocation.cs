namespace Explainer.Text;

/// <summary>A place as editors and compilers name it.</summary>
/// <param name="Path">The file, relative to the site folder, with <c>/</c>.</param>
/// <param name="Line">From one; zero when the whole file is meant.</param>
/// <param name="Column">From one, in UTF-16 units; zero when the whole file is meant.</param>
/// <param name="Length">How far the place reaches on its line, in UTF-16 units; zero when only its start is known.</param>
public readonly record struct TextLocation(string Path, int Line, int Column, int Length = 0)
{
    public static TextLocation OfFile(string path) => new(path, 0, 0);

    public static int Compare(TextLocation one, TextLocation other)
    {
        var byPath = string.CompareOrdinal(one.Path, other.Path);
        return byPath != 0 ? byPath : (one.Line, one.Column).CompareTo((other.Line, other.Column));
    }
}
