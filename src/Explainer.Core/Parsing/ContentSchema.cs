namespace Explainer.Parsing;

/// <summary>A JSON Schema of one kind of file.</summary>
public sealed class ContentSchema
{
    private readonly Lazy<string> _json;

    internal ContentSchema(string name, string files, Func<string> json) => (Name, Files, _json) = (name, files, new Lazy<string>(json));

    /// <summary>What it is called: <c>glossary</c>.</summary>
    public string Name { get; }

    /// <summary>Which files it is for, as a pattern from the site's folder: <c>input/glossaries/*.yml</c>; of Markdown it describes the front matter.</summary>
    public string Files { get; }

    /// <summary>The schema, indented, with a line end; made when somebody asks for it.</summary>
    public string Json => _json.Value;
}
