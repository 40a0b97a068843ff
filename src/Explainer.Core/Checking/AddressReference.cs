using AngleSharp.Dom;

namespace Explainer.Checking;

/// <summary>What a browser does with an address.</summary>
internal enum AddressUse
{
    /// <summary>A reader follows it.</summary>
    Link,

    /// <summary>The browser fetches it while the page is read.</summary>
    Request,

    /// <summary>A form sends to it.</summary>
    Form,

    /// <summary>Machines read it: canonical and alternate addresses, pictures for previews.</summary>
    Metadata,
}

/// <summary>An address that stands on a page.</summary>
/// <param name="Address">As written, without the white space around it.</param>
internal readonly record struct AddressReference(IElement Element, AddressUse Use, string Address, Destination Destination)
{
    public bool HasRelation(string relation) => LinkRelations.Of(Element).Contains(relation, StringComparer.OrdinalIgnoreCase);
}
