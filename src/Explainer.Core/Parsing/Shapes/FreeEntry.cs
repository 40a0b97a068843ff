using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Shapes;

/// <summary>A key that no shape knows by name, and its value.</summary>
internal sealed record FreeEntry(YamlScalar Key, YamlScalar Value);
