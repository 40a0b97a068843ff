using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Shapes;

internal sealed partial class ShapedMapping
{
    public Reference? Reference(string key) => ReferenceOf(ValueOf(key, FieldKind.Reference), "an id");

    /// <summary>Ids, each once; one that stands there again, or is the record's own, is reported and left out.</summary>
    /// <param name="key">A key of the shape.</param>
    /// <param name="own">The record's own id, where it cannot name itself.</param>
    public ImmutableArray<Reference> References(string key, string? own = null)
    {
        var others = new List<Reference>();
        foreach (var reference in ReferencesOf(key, FieldKind.References, "an id"))
        {
            if (reference.Id == own)
            {
                _context.Diagnostics.Report(Rules.RepeatedReference, reference.Location, $"'{Shortened(reference.Id)}' names itself; take it out.");
            }
            else
            {
                others.Add(reference);
            }
        }

        return [.. others];
    }

    public Reference? Path(string key) => ReferenceOf(ValueOf(key, FieldKind.Path), "a path");

    /// <summary>Site-absolute addresses; others are reported and left out.</summary>
    public ImmutableArray<Reference> Addresses(string key) =>
        [.. ReferencesOf(key, FieldKind.Addresses, "an address").Where(IsSiteAddress)];

    /// <summary>Addresses that were once a page's or a file's of this site; others are reported and left out.</summary>
    public ImmutableArray<Reference> FormerAddresses(string key) =>
        [.. ReferencesOf(key, FieldKind.FormerAddresses, "an address").Where(reference => IsSiteAddress(reference) && IsPath(reference))];

    public string? Url(string key) => ReferenceOf(ValueOf(key, FieldKind.Url), "an address") is { } reference && IsUrl(reference) ? reference.Id : null;

    /// <summary>The address that a site is published at, in its normal form; anything else is reported and left out.</summary>
    public string? BaseUrl(string key)
    {
        if (ReferenceOf(ValueOf(key, FieldKind.Url), "an address") is not { } reference || !IsUrl(reference))
        {
            return null;
        }

        var address = WebAddress.BaseOf(reference.Id);
        if (address is null)
        {
            _context.Diagnostics.Report(Rules.BadAddress, reference.Location, $"'{Shortened(reference.Id)}' is no address to publish at; take its query, fragment or user name out.");
        }

        return address;
    }

    /// <summary>An e-mail or web address as a link leads to it; anything else is reported and left out.</summary>
    public string? Contact(string key)
    {
        var reference = ReferenceOf(ValueOf(key, FieldKind.Text), "an address");
        if (reference is null || WebAddress.IsAbsoluteHttp(reference.Id))
        {
            return reference?.Id;
        }

        if (WebAddress.IsMail(reference.Id))
        {
            return "mailto:" + reference.Id;
        }

        _context.Diagnostics.Report(Rules.BadAddress, reference.Location, $"'{Shortened(reference.Id)}' is neither an e-mail address nor a web address with https:// or http://.");
        return null;
    }

    public ImmutableArray<Reference> Urls(string key) =>
        [.. ReferencesOf(key, FieldKind.Urls, "an address").Where(IsUrl)];

    private Reference? ReferenceOf(YamlNode? node, string what) =>
        Scalar(node, what) is { } scalar ? new Reference(scalar.Value.Trim(), _context.LocationOf(scalar)) : null;

    /// <summary>The values of a list, each once; one that stands there again is reported and left out.</summary>
    private List<Reference> ReferencesOf(string key, FieldKind kind, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<Reference>();
        foreach (var item in Scalars(ValueOf(key, kind), what))
        {
            var reference = new Reference(item.Value.Trim(), _context.LocationOf(item));
            if (seen.Add(reference.Id))
            {
                all.Add(reference);
            }
            else
            {
                _context.Diagnostics.Report(Rules.RepeatedReference, reference.Location, $"'{Shortened(reference.Id)}' stands twice in '{key}'; take one of them out.");
            }
        }

        return all;
    }

    private bool IsUrl(Reference reference)
    {
        var fault = WebAddress.FaultOf(reference.Id);
        if (fault is not null)
        {
            _context.Diagnostics.Report(Rules.BadAddress, reference.Location, $"'{Shortened(reference.Id)}' is no absolute address: {fault}");
        }

        return fault is null;
    }

    private bool IsSiteAddress(Reference reference)
    {
        var isAddress = WebAddress.IsSiteAddress(reference.Id);
        if (!isAddress)
        {
            _context.Diagnostics.Report(Rules.BadAddress, reference.Location, $"'{Shortened(reference.Id)}' is no address of this site; begin it with a slash: /about/.");
        }

        return isAddress;
    }

    private bool IsPath(Reference reference)
    {
        var isPath = WebAddress.PathOf(reference.Id) is not null;
        if (!isPath)
        {
            _context.Diagnostics.Report(Rules.BadAddress, reference.Location, $"'{Shortened(reference.Id)}' cannot lead on: a host redirects paths such as /old/, without ? or #, and without a part that is empty, a dot or longer than a file’s name.");
        }

        return isPath;
    }
}
