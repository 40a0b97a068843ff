using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Text;

namespace Explainer.CommandLine.Reading;

/// <summary>Only what <c>site.yml</c> says of rules, for commands that read no content.</summary>
public static class SettingsReader
{
    /// <summary>Severities by rule code, with what is wrong in that file.</summary>
    /// <param name="siteFolder">Absolute.</param>
    public static Diagnosed<ImmutableDictionary<string, Severity>> Read(string siteFolder)
    {
        var found = new DiagnosticList();
        if (FileReader.Read(siteFolder, SiteReader.Settings, found) is not { } content)
        {
            return found.With(ImmutableDictionary<string, Severity>.Empty);
        }

        var parsed = SiteParser.Parse([new InputFile(SiteReader.Settings, content)]);
        found.AddRange(parsed.Diagnostics);
        return found.With(parsed.Value.Settings.Severities);
    }
}
