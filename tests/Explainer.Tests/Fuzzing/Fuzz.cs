using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Fuzzing;

/// <summary>
/// How the fuzzers run: always the same cases, a few seconds each; with <c>EXPLAINER_FUZZ=5000</c> as many cases of a seed of their own:
/// <c>EXPLAINER_FUZZ=5000 dotnet test --filter-namespace Explainer.Tests.Fuzzing</c>. A find prints its seed and becomes a case.
/// </summary>
internal static class Fuzz
{
    private const ulong Seed = 20220105;

    private static readonly string? Asked = Environment.GetEnvironmentVariable("EXPLAINER_FUZZ");

    /// <summary>Checks a property of many cases.</summary>
    /// <param name="cases">How many, unless more are asked for.</param>
    /// <param name="property">Asserts, or throws.</param>
    public static void Check<T>(Gen<T> generator, int cases, Action<T> property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Asked is null ? cases : int.Parse(Asked, CultureInfo.InvariantCulture)).WithEndSize(200);
        Prop.ForAll(generator.ToArbitrary(), property).Check(Asked is null ? config.WithReplay(Seed, 1) : config);
    }
}
