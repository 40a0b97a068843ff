namespace Explainer.Parsing.Shapes;

/// <summary>What the value of a key is.</summary>
internal enum FieldKind
{
    /// <summary>A text on its own.</summary>
    Text,

    /// <summary>A text a language, or one text in the site's first language.</summary>
    LanguageMap,

    /// <summary>The same, of Markdown.</summary>
    MarkdownMap,

    /// <summary>One label a language.</summary>
    Labels,

    /// <summary>Several labels a language.</summary>
    LabelLists,

    /// <summary>An id of its own.</summary>
    Id,

    /// <summary>The id of something else.</summary>
    Reference,

    /// <summary>Ids of other things.</summary>
    References,

    /// <summary>Site-absolute addresses.</summary>
    Addresses,

    /// <summary>Site-absolute addresses that are paths: neither query nor fragment, no part that is empty or a dot.</summary>
    FormerAddresses,

    /// <summary>A path inside the site folder.</summary>
    Path,

    /// <summary>An absolute http(s) address.</summary>
    Url,

    /// <summary>Absolute http(s) addresses.</summary>
    Urls,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>BCP 47 tags.</summary>
    Languages,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A decimal number between two bounds.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A mapping with a shape of its own.</summary>
    Object,

    /// <summary>A list of such mappings.</summary>
    Objects,

    /// <summary>Severities by rule code.</summary>
    Severities,

    /// <summary>Free keys with plain values.</summary>
    Free,
}
