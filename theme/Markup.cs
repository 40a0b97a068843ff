namespace Explainer.Theme;

/// <summary>HTML in UTF-8, to be written at once: the next takes its place.</summary>
public readonly ref struct Markup(ReadOnlySpan<byte> utf8)
{
    public ReadOnlySpan<byte> Utf8 { get; } = utf8;
}
