using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Text;

namespace Explainer.CommandLine.Serving;

/// <summary>The rules of a <c>_redirects</c> file; the first that covers an address holds.</summary>
public sealed class RedirectRules(ImmutableArray<Redirect> redirects)
{
    public const string FileName = "_redirects";

    public static readonly RedirectRules None = new([]);

    public static RedirectRules Read(ReadOnlyMemory<byte> file) =>
        new(RedirectReader.Read(new SourceFile(FileName, Encoding.UTF8.GetString(file.Span))).Value);

    /// <summary>Where a path leads, with which status, and whether even where a file stands for it; null where no rule covers it.</summary>
    public (string Target, int Status, bool IsForced)? Of(string path)
    {
        var segments = path.Split('/');
        return redirects.FirstOrDefault(redirect => redirect.Moves(path, segments)) is { } found
            ? (found.TargetFor(segments), found.Status, found.IsForced)
            : null;
    }
}
