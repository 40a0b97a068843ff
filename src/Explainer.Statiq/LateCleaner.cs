namespace Explainer.Statiq;

/// <summary>Statiq empties the output before its first build; this removes what a build did not write after it, so that one that fails leaves what was there.</summary>
internal sealed class LateCleaner(IReadOnlySettings settings, IReadOnlyFileSystem files, ILogger<LateCleaner> logger) : FileCleaner(settings, files, logger)
{
    private readonly IFileWriteTracker _written = files.WriteTracker;
    private readonly IDirectory _output = files.GetOutputDirectory();

    public override Task CleanBeforeExecutionAsync() => Task.Run(_written.Reset);

    public override Task CleanAfterExecutionAsync() => CleanMode == CleanMode.None ? Task.CompletedTask : Task.Run(RemoveUnwritten);

    private void RemoveUnwritten()
    {
        foreach (var file in _output.GetFiles(SearchOption.AllDirectories).Where(file => !_written.TryGetCurrentWrite(file.Path, out _)).ToList())
        {
            file.Delete();
        }

        // The deepest first, so that one that only held empty ones goes too.
        foreach (var folder in _output.GetDirectories(SearchOption.AllDirectories).OrderByDescending(folder => folder.Path.FullPath.Length).Where(IsEmpty))
        {
            folder.Delete(recursive: false);
        }
    }

    private static bool IsEmpty(IDirectory folder) => !folder.GetFiles().Any() && !folder.GetDirectories().Any();
}
