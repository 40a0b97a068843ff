using Explainer.Tests.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Previewing;

/// <summary>A small site that a test writes while it is previewed.</summary>
internal sealed class WrittenSite : IDisposable
{
    public const string ArticleAddress = "/articles/almaty/";

    private const string Settings = "title: {fr: Essai}\nlanguages: [fr]\nbaseUrl: https://example.org/essai\nrules: {EX4006: off, EX4001: off}\n";

    public WrittenSite()
    {
        Folder.With("input/site.yml", Settings)
            .With("input/glossaries/csto.yml", "id: csto\ntitle: {fr: L’OTSC}\nconcepts:\n  - id: otsc\n    prefLabel: {fr: OTSC}\n    definition: {fr: Une alliance militaire.}\n");
        Write("Le premier texte.");
    }

    public TemporaryFolder Folder { get; } = new();

    public static string ArticleOf(string text) => $"---\ntitle: Almaty\nlang: fr\ndate: 2022-01-10\n---\n\n{text}\n";

    /// <summary>Saves the article.</summary>
    public void Write(string text) => Folder.With("input/articles/almaty.md", ArticleOf(text));

    public Task<RunningProgram> PreviewAsync(params string[] args) => RunningProgram.ServeAsync(Folder.Root, ["preview", .. args]);

    public void Dispose() => Folder.Dispose();
}
