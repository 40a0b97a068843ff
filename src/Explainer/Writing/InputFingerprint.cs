using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Explainer.Text;

namespace Explainer.CommandLine.Writing;

/// <summary>What a build was made of, as one hash: equal fingerprints make equal outputs.</summary>
public static class InputFingerprint
{
    /// <summary>XXH128 in lower-case hexadecimal over the version, the settings and each file's path and bytes.</summary>
    /// <param name="files">By path; the built-in theme's among them.</param>
    /// <param name="settings">Whether they ask for the last check makes no difference to the files.</param>
    public static string Of(ImmutableArray<InputFile> files, BuildSettings settings)
    {
        var hash = new XxHash128();
        var version = typeof(InputFingerprint).Assembly.GetName().Version;
        // A record's text names each of its values, those of settings to come too.
        Append(hash, Encoding.UTF8.GetBytes($"{version} {settings with { Strict = false, Progress = null }}"));
        foreach (var file in files)
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path));
            Append(hash, file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    // The length before the bytes, so that no two lists of files make one sequence of bytes.
    private static void Append(XxHash128 hash, ReadOnlySpan<byte> bytes)
    {
        hash.Append(BitConverter.GetBytes(bytes.Length));
        hash.Append(bytes);
    }
}
