using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Text;

namespace Explainer.Checking;

/// <summary>Reads <c>_redirects</c>: <c>from [name=value…] to [status[!]] [condition=value…]</c>, one a line, <c>#</c> before a comment.</summary>
public static class RedirectReader
{
    /// <summary>The lines that lead somewhere, and what is wrong with the others.</summary>
    public static Diagnosed<ImmutableArray<Redirect>> Read(SourceFile file)
    {
        var found = new DiagnosticList();
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        for (var line = 0; line < file.LineStarts.Length; line++)
        {
            var start = file.LineStarts[line];
            var end = line + 1 < file.LineStarts.Length ? file.LineStarts[line + 1] : file.Text.Length;
            var words = Words(file.Text, start, end);
            if (words.Count == 0)
            {
                continue;
            }

            if (ReadLine(file, words) is { } redirect)
            {
                redirects.Add(redirect);
            }
            else
            {
                found.Report(Rules.PageRedirectBroken, file.LocationOf(words[0]),
                    $"'{Of(file, words[0])}' leads nowhere; write a path, a target and, if need be, a status: /old/ /new/ 301.");
            }
        }

        return found.With(redirects.ToImmutable());
    }

    private static Redirect? ReadLine(SourceFile file, List<TextSpan> words)
    {
        var target = words.FindIndex(1, word => IsAddress(Of(file, word)));
        if (target < 0 || !IsAddress(Of(file, words[0])))
        {
            return null;
        }

        var status = target + 1 < words.Count ? Of(file, words[target + 1]) : "";
        var isUnconditional = target == 1 && words.Count == 3;
        return new Redirect(
            Of(file, words[0]),
            Of(file, words[target]),
            int.TryParse(status.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 301,
            file.LocationOf(words[target]),
            isUnconditional && status.EndsWith('!'));
    }

    private static bool IsAddress(string word) =>
        word.StartsWith('/')
        || word.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string Of(SourceFile file, TextSpan span) => file.Text.Substring(span.Start, span.Length);

    private static List<TextSpan> Words(string text, int start, int end)
    {
        var words = new List<TextSpan>();
        for (var at = start; at < end; at++)
        {
            if (text[at] == '#' && (at == start || char.IsWhiteSpace(text[at - 1])))
            {
                break;
            }

            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            var from = at;
            while (at < end && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            words.Add(TextSpan.FromBounds(from, at));
        }

        return words;
    }
}
