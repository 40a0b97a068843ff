using System.Reflection;
using System.Runtime.CompilerServices;
using Explainer.Checking;
using Explainer.Tests.Site;
using NetArchTest.Rules;

namespace Explainer.Tests;

public sealed class ArchitectureTests
{
    private const int MaximumLines = 250;

    /// <summary>The stages, each allowed to use those before it.</summary>
    private static readonly string[] Stages = ["Text", "Diagnostics", "Model", "Parsing", "Linking", "Composing", "Rendering", "Checking"];

    private static readonly string[] Endings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Info", "Service", "Services"];

    private static readonly Assembly Core = typeof(Checker).Assembly;

    public static TheoryData<string> StageNames => [.. Stages];

    public static TheoryData<string> AssemblyNames => [Core.GetName().Name!, "explainer", "Explainer.Theme", "Explainer.Tests"]; // ! an assembly of ours has a name.

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_uses_those_before_it_only(string stage)
    {
        var later = Stages[(Array.IndexOf(Stages, stage) + 1)..].Select(name => $"Explainer.{name}");
        var whole = Core.GetTypes().Where(type => type.Namespace == "Explainer").Select(type => type.FullName);

        var result = Types.InAssembly(Core).That().ResideInNamespace($"Explainer.{stage}")
            .ShouldNot().HaveDependencyOnAny([.. later, .. whole]).GetResult();

        Assert.Empty(result.FailingTypeNames ?? []);
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_stage() =>
        Assert.Equal(
            Stages.Order(StringComparer.Ordinal),
            Core.GetTypes().Select(type => type.Namespace ?? "").Where(name => name.StartsWith("Explainer.", StringComparison.Ordinal))
                .Select(name => name.Split('.')[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void The_core_knows_no_file_no_console_no_network_and_no_process()
    {
        // The analyser says so at build, by BannedSymbols.txt; this says so of what was built.
        string[] assemblies = ["System.Console", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process"];
        string[] types = ["System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Random", "System.TimeZoneInfo"];

        Assert.Empty(Core.GetReferencedAssemblies().Select(name => name.Name).Intersect(assemblies, StringComparer.Ordinal));
        Assert.Empty(Types.InAssembly(Core).That().ResideInNamespace("Explainer").ShouldNot().HaveDependencyOnAny(types).GetResult().FailingTypeNames ?? []);
    }

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void A_class_is_sealed_static_or_abstract(string assembly) =>
        Assert.Empty(Written(assembly).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsTemplate(type)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void A_type_is_named_after_what_it_is(string assembly) =>
        Assert.Empty(Written(assembly).Where(type => Endings.Any(ending => type.Name.Split('`')[0].EndsWith(ending, StringComparison.Ordinal))).Select(type => type.FullName));

    [Fact]
    public void A_source_file_has_at_most_250_lines()
    {
        var files = new[] { "src", "theme", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml" or ".css" or ".js")
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "node_modules"))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files
            .Select(path => (Path: path, Lines: File.ReadLines(Path.Combine(Repository.Root, path)).Count()))
            .Where(file => file.Lines > MaximumLines)
            .Select(file => $"{file.Path}: {file.Lines} lines"));
    }

    /// <summary>The types that somebody wrote; the compiler's and the generators' are not ours to name.</summary>
    private static IEnumerable<Type> Written(string assembly) =>
        Assembly.Load(assembly).GetTypes().Where(type => !IsGenerated(type));

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Namespace is null
        || !type.Namespace.StartsWith("Explainer", StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>Razor writes the class of a template, and does not seal it.</summary>
    private static bool IsTemplate(Type type) => type.BaseType is { } above && (above.FullName?.StartsWith("RazorSlices.", StringComparison.Ordinal) == true || IsTemplate(above));
}
