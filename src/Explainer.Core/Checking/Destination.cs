namespace Explainer.Checking;

/// <summary>What an address turned out to lead to.</summary>
internal enum DestinationKind
{
    /// <summary>A file of the folder.</summary>
    File,

    /// <summary>This site, but no file of the folder.</summary>
    Missing,

    /// <summary>This host, but not under the site's prefix.</summary>
    Outside,

    /// <summary>Another host, or another site on this one.</summary>
    Foreign,

    /// <summary>Nothing that could be looked up: <c>mailto:</c>, <c>data:</c>, a redirect with placeholders.</summary>
    Inert,

    /// <summary>A <c>javascript:</c> address.</summary>
    Script,

    /// <summary>Malformed, or of a scheme that readers' browsers don't follow.</summary>
    Unusable,
}

/// <summary>Where an address leads.</summary>
/// <param name="Path">Of the file; for one that is missing, what was looked for; relative to the folder.</param>
/// <param name="Fragment">Behind the <c>#</c>, percent-encoded as written.</param>
/// <param name="Host">Of another site.</param>
/// <param name="LacksSlash">It names a folder without the slash at its end.</param>
/// <param name="Insecure">It names this site by http: where the site is served by https.</param>
internal readonly record struct Destination(
    DestinationKind Kind,
    string Path = "",
    string Fragment = "",
    string Host = "",
    bool LacksSlash = false,
    bool Insecure = false);
