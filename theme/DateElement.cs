using Explainer.Model;

namespace Explainer.Theme;

/// <summary>A date as an element, and the words around it.</summary>
public readonly record struct DateElement(EdtfDate Date, string Before = "", string After = "");
