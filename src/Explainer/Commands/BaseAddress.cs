using System.CommandLine;
using Explainer.Model;

namespace Explainer.CommandLine.Commands;

/// <summary>The address that a build is made for, where it is not the one of <c>site.yml</c>.</summary>
public static class BaseAddress
{
    /// <summary>What a base address must be, as an error says it.</summary>
    public const string Requirement = "an absolute http or https address without query or fragment, such as https://example.org/explainer";

    /// <summary>The option that gives it.</summary>
    public static Option<string> Option(string description)
    {
        var option = new Option<string>("--base-url") { Description = description, HelpName = "ADDRESS" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsValid(token.Value))
            {
                result.AddError($"--base-url '{token.Value}' is not {Requirement}.");
            }
        });
        return option;
    }

    /// <summary>The address that Netlify hands to a build on its machines; null elsewhere.</summary>
    public static string? OfHost(Func<string, string?> variable) =>
        variable("NETLIFY") == "true" && variable("URL") is { Length: > 0 } address ? address : null;

    public static bool IsValid(string address) => WebAddress.BaseOf(address) is not null;
}
