using Explainer.Model;

namespace Explainer.Theme;

/// <summary>The last part of an interface string's key (and of a class name) for each value of the model's enumerations.</summary>
internal static class Keys
{
    public static string Of(ConceptType type) => type switch
    {
        ConceptType.Organisation => "organisation",
        ConceptType.Person => "person",
        ConceptType.Place => "place",
        ConceptType.Event => "event",
        ConceptType.Document => "document",
        _ => "concept",
    };

    public static string Of(Composing.StripUnit unit) => unit switch
    {
        Composing.StripUnit.Day => "day",
        Composing.StripUnit.Month => "month",
        _ => "year",
    };

    public static string Of(Motivation motivation) => motivation switch
    {
        Motivation.Correcting => "correcting",
        Motivation.Assessing => "assessing",
        Motivation.Questioning => "questioning",
        Motivation.Linking => "linking",
        _ => "commenting",
    };

    public static string Of(Speaker speaker) => speaker switch
    {
        Speaker.Agency => "agency",
        Speaker.Press => "press",
        Speaker.StateMedia => "state-media",
        Speaker.Official => "official",
        Speaker.Ngo => "ngo",
        Speaker.Scholarly => "scholarly",
        Speaker.Advocacy => "advocacy",
        _ => "reference",
    };
}
