using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Text;
using Markdig;
using YamlDotNet.Core;
using Parser = YamlDotNet.Core.Parser;

namespace Explainer.Benchmarks.Comparing;

/// <summary>What no generator can do without: reading a site's files, parsing them, and writing as many files with the same bytes.</summary>
/// <param name="Read">Seconds.</param>
/// <param name="Parse">Seconds, of Markdig and YamlDotNet alone.</param>
/// <param name="Write">Seconds.</param>
/// <param name="Processor">Seconds of processor time of all three.</param>
internal sealed record Floor(double Read, double Parse, double Write, double Processor)
{
    /// <summary>One measurement, in this process; the first in a process measures the JIT too.</summary>
    /// <param name="output">The bytes that a generator made of it.</param>
    /// <param name="fresh">A folder that does not exist yet.</param>
    public static Floor Measure(string siteFolder, ImmutableArray<InputFile> output, string fresh)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var input = ReadAll(Path.Combine(siteFolder, "input"));
        var read = clock.Elapsed;
        Parallel.ForEach(input, ParseOne);
        var parsed = clock.Elapsed;
        WriteAll(output, fresh);
        var written = clock.Elapsed;
        return new Floor(read.TotalSeconds, (parsed - read).TotalSeconds, (written - parsed).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    /// <summary>Every file of a folder, by its path in it.</summary>
    public static ImmutableArray<InputFile> ReadAll(string folder)
    {
        var paths = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var files = new InputFile[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = new InputFile(Path.GetRelativePath(folder, paths[i]), File.ReadAllBytes(paths[i])));
        return [.. files];
    }

    private static void ParseOne(InputFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.Content.ToArray()));
        if (file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            Markdown.Parse(reader.ReadToEnd());
        }
        else if (file.Path.EndsWith(".yml", StringComparison.Ordinal))
        {
            var parser = new Parser(new Scanner(reader));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static void WriteAll(ImmutableArray<InputFile> output, string fresh)
    {
        foreach (var folder in output.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(fresh, folder));
        }

        Parallel.ForEach(output, file =>
        {
            using var handle = File.OpenHandle(Path.Combine(fresh, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(handle, file.Content.Span, 0);
        });
    }
}
