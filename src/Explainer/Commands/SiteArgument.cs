using System.CommandLine;

namespace Explainer.CommandLine.Commands;

/// <summary>The site's folder, as commands take it.</summary>
public static class SiteArgument
{
    public static Argument<string> Create() => new Argument<string>("SITE")
    {
        Description = "The site's folder; without it the current one.",
        Arity = ArgumentArity.ZeroOrOne,
    }.AcceptFolder();
}
