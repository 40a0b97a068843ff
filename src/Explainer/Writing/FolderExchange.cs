namespace Explainer.CommandLine.Writing;

/// <summary>Puts a finished folder in another's place.</summary>
public static class FolderExchange
{
    /// <summary>In one call where the system has one, so that there is no moment without an output.</summary>
    /// <param name="fresh">The finished folder; afterwards the old one lies here or in <paramref name="aside"/>.</param>
    /// <param name="output">The folder to be replaced; it may be missing.</param>
    /// <param name="aside">Where the old folder waits when two renames are needed; does not exist.</param>
    public static void Exchange(string fresh, string output, string aside)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(fresh, output);
        }
        else if (!InOneCall(fresh, output))
        {
            ByTwoRenames(fresh, output, aside);
        }
    }

    /// <summary>For systems without the call; what a crash between the two leaves, <see cref="Mend"/> puts right.</summary>
    public static void ByTwoRenames(string fresh, string output, string aside)
    {
        try
        {
            Directory.Move(output, aside);
        }
        catch (IOException exception)
        {
            throw new IOException($"{output} cannot be replaced ({exception.Message}); where it is a volume of its own, name a folder in it with --output", exception);
        }

        try
        {
            Directory.Move(fresh, output);
        }
        catch (Exception)
        {
            Directory.Move(aside, output);
            throw;
        }
    }

    /// <summary>Puts the old folder back where a build ended between two renames.</summary>
    public static void Mend(string output, string aside)
    {
        if (!Directory.Exists(output) && Directory.Exists(aside))
        {
            Directory.Move(aside, output);
        }
    }

    private static bool InOneCall(string fresh, string output)
    {
        try
        {
            const int here = SystemCalls.CurrentDirectory;
            return (OperatingSystem.IsLinux() && SystemCalls.RenameAt2(here, fresh, here, output, SystemCalls.Exchange) == 0)
                || (OperatingSystem.IsMacOS() && SystemCalls.RenameX(fresh, output, SystemCalls.Exchange) == 0);
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library.
            return false;
        }
    }
}
