namespace Explainer.Benchmarks.Comparing;

/// <summary>Where benchmarks write.</summary>
internal static class WorkFolder
{
    /// <summary>In memory where Linux offers it: a disk has its own pace, and ext4 looks long for inodes where thousands were deleted within the last five seconds.</summary>
    public static string Default(string name)
    {
        const string memory = "/dev/shm";
        return Path.Combine(Directory.Exists(memory) ? memory : Path.GetTempPath(), "explainer-benchmarks", name);
    }
}
