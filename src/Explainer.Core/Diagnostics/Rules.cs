using System.Collections.Immutable;

namespace Explainer.Diagnostics;

/// <summary>Every kind of finding, in one place. Codes are never reused.</summary>
public static class Rules
{
    // 1 Reading and parsing
    public static readonly Rule MissingSite = new("EX1001", Severity.Error, "A site folder holds input/site.yml.");
    public static readonly Rule Unreadable = new("EX1002", Severity.Error, "Every file of the site can be read.");
    public static readonly Rule LeavesSite = new("EX1003", Severity.Error, "A path stays inside the site folder.");
    public static readonly Rule NotRegularFile = new("EX1004", Severity.Error, "The site is made of regular files.");
    public static readonly Rule NotUtf8 = new("EX1005", Severity.Error, "Text files are UTF-8.");
    public static readonly Rule ControlCharacter = new("EX1006", Severity.Error, "A text has no control character but tab and line ends.");
    public static readonly Rule TooLong = new("EX1007", Severity.Error, "A text is at most 1 MiB; its Markdown has at most 50,000 lines and as many bars.");
    public static readonly Rule BadYaml = new("EX1008", Severity.Error, "YAML is well formed.");
    public static readonly Rule YamlFeature = new("EX1009", Severity.Error, "YAML has one document and no anchors, aliases or tags.");
    public static readonly Rule TooDeep = new("EX1010", Severity.Error, "YAML nests at most 64 deep, Markdown at most 100.");
    public static readonly Rule DuplicateKey = new("EX1011", Severity.Error, "A key stands once in its mapping.");
    public static readonly Rule UnknownKey = new("EX1012", Severity.Error, "A key is one that its format knows.");
    public static readonly Rule MissingKey = new("EX1013", Severity.Error, "Required keys are there and not empty.");
    public static readonly Rule WrongKind = new("EX1014", Severity.Error, "A value is of the kind that its key asks for.");
    public static readonly Rule BadId = new("EX1015", Severity.Error, "An id is lower-case ASCII letters, digits and single hyphens, 80 at most.");
    public static readonly Rule BadDate = new("EX1016", Severity.Error, "A date is EDTF, level 1.");
    public static readonly Rule BadAddress = new("EX1017", Severity.Error, "An address is of a kind that the place allows.");
    public static readonly Rule BadLanguage = new("EX1018", Severity.Error, "A language is a BCP 47 tag.");
    public static readonly Rule BadNumber = new("EX1019", Severity.Error, "A number is one, and within its bounds.");
    public static readonly Rule FrontMatter = new("EX1020", Severity.Error, "Front matter stands between two lines of ---.");
    public static readonly Rule RawHtml = new("EX1021", Severity.Error, "Markdown has no raw HTML.");
    public static readonly Rule BadAttribute = new("EX1022", Severity.Error, "Generic attributes are id, class and lang, and never the class term.");
    public static readonly Rule DuplicateId = new("EX1023", Severity.Error, "An id is used once.");
    public static readonly Rule UnreadFile = new("EX1024", Severity.Warning, "A file in input/ is one that the generator reads.");
    public static readonly Rule TooManyBrackets = new("EX1025", Severity.Error, "A block of Markdown has at most 1,000 opening brackets of one kind and 4,000 marks of emphasis.");
    public static readonly Rule BadGeoJson = new("EX1026", Severity.Error, "map.geojson is a feature collection of polygons in degrees (GeoJSON, RFC 7946).");
    public static readonly Rule RepeatedReference = new("EX1027", Severity.Warning, "A list of ids, addresses or labels names each once, and a concept never itself.");
    public static readonly Rule Footnote = new("EX1028", Severity.Warning, "A footnote has one text, and is referred to.");

    // 2 Linking
    public static readonly Rule AmbiguousLabel = new("EX2001", Severity.Error, "A form leads to one concept in a language.");
    public static readonly Rule UnusableLabel = new("EX2002", Severity.Warning, "A label has a word of two letters or more.");
    public static readonly Rule UnknownTerm = new("EX2003", Severity.Error, "A term link names a concept.");
    public static readonly Rule QuoteNotFound = new("EX2004", Severity.Error, "A quote is in its article.");
    public static readonly Rule QuoteAmbiguous = new("EX2005", Severity.Error, "A quote's prefix and suffix settle which passage is meant.");

    // 3 Composing
    public static readonly Rule UnknownReference = new("EX3001", Severity.Error, "An id refers to something that is there.");
    public static readonly Rule BrokenLink = new("EX3002", Severity.Error, "A link leads to a page or file of the site.");
    public static readonly Rule BrokenFragment = new("EX3003", Severity.Error, "A link's fragment is an id of its page.");
    public static readonly Rule SameAddress = new("EX3004", Severity.Error, "Two outputs never have one address.");
    public static readonly Rule BroaderCircle = new("EX3005", Severity.Error, "Broader never goes in a circle.");
    public static readonly Rule SeedDiffers = new("EX3006", Severity.Error, "An article derived from a seed keeps its words.");
    public static readonly Rule HeadingLevel = new("EX3007", Severity.Error, "Headings start at level two and skip none.");
    public static readonly Rule MissingAlternative = new("EX3008", Severity.Error, "A picture has an alternative text.");
    public static readonly Rule BadImage = new("EX3009", Severity.Error, "A picture is a PNG, JPEG, GIF, WebP, AVIF or SVG whose size can be read.");
    public static readonly Rule DuplicateTranslation = new("EX3010", Severity.Error, "A page has one translation a language.");
    public static readonly Rule TranslationOfTranslation = new("EX3011", Severity.Error, "A page translates an original, never a translation.");

    // 4 The content's care
    public static readonly Rule UnmentionedConcept = new("EX4001", Severity.Warning, "A concept is mentioned by some text.");
    public static readonly Rule DefinitionUsesLabel = new("EX4002", Severity.Warning, "A definition does without its own concept's labels.");
    public static readonly Rule DefinitionCircle = new("EX4003", Severity.Warning, "Definitions never go round in a circle.");
    public static readonly Rule LongDefinition = new("EX4004", Severity.Warning, "A definition has at most 300 characters.");
    public static readonly Rule UnknownAcronym = new("EX4005", Severity.Warning, "An acronym of the prose is in a glossary, or allowed in site.yml.");
    public static readonly Rule IncompleteConcept = new("EX4006", Severity.Warning, "A concept has a label and a definition in each of the site's languages.");
    public static readonly Rule Unsourced = new("EX4007", Severity.Warning, "A fact, an event and an annotation name a source.");
    public static readonly Rule UnusedSource = new("EX4008", Severity.Warning, "A source is used.");
    public static readonly Rule OutsideLife = new("EX4009", Severity.Error, "A concept's own dates agree: it ends after it begins, and no fact of it is older.");
    public static readonly Rule UndatedFigure = new("EX4010", Severity.Warning, "A fact that holds a figure says when it held.");
    public static readonly Rule MissingTranslation = new("EX4011", Severity.Warning, "A text is there in each of the site's languages.");
    public static readonly Rule StraightQuote = new("EX4012", Severity.Warning, "A French text has « », and ’, not straight quotes.");
    public static readonly Rule NoBreakSpace = new("EX4013", Severity.Warning, "A French text has a no-break space before ; : ! ? and inside « ».");
    public static readonly Rule EventOutsideLife = new("EX4014", Severity.Warning, "An event names only what there was at its date.");

    // 5 Finished pages
    public static readonly Rule FolderWithoutPages = new("EX5001", Severity.Error, "A folder to check holds at least one HTML page.");
    public static readonly Rule PageUnreadable = new("EX5002", Severity.Error, "A page, a style sheet, a feed or a sitemap is text in UTF-8.");
    public static readonly Rule PageTooLarge = new("EX5003", Severity.Warning, "A file stays within what a checker and a browser can read: 20 MiB, 200,000 elements, 500 of them inside one another.");
    public static readonly Rule PageMarkupBroken = new("EX5004", Severity.Warning, "A page's markup follows the grammar of HTML.");
    public static readonly Rule PageLinkBroken = new("EX5010", Severity.Error, "An address within the site leads to a file that is there.");
    public static readonly Rule PageLinkUnusable = new("EX5011", Severity.Error, "An address is well formed and of a kind that a reader's browser follows.");
    public static readonly Rule PageLinkWithoutSlash = new("EX5012", Severity.Warning, "A link to a folder ends with a slash, which spares a redirect.");
    public static readonly Rule PageLinkInsecure = new("EX5013", Severity.Warning, "A link to this site itself is no http: address when the site is served by https.");
    public static readonly Rule PageLinkGivesOpener = new("EX5014", Severity.Warning, "A link that opens another site in a named window says rel=\"noopener\".");
    public static readonly Rule PageRedirectBroken = new("EX5015", Severity.Error, "A line of _redirects leads from an address to a file that is there, and not in a circle.");
    public static readonly Rule PageFragmentBroken = new("EX5020", Severity.Error, "A fragment is an id of the page that it leads to.");
    public static readonly Rule PageTextFragmentBroken = new("EX5021", Severity.Error, "A text fragment (#:~:text=) quotes words of the page that it leads to.");
    public static readonly Rule PageIdTwice = new("EX5030", Severity.Error, "An id is there once on a page.");
    public static readonly Rule PageIdMalformed = new("EX5031", Severity.Error, "An id has at least one character and no white space.");
    public static readonly Rule PageIdUnknown = new("EX5032", Severity.Warning, "A label, a description or a control names ids of its own page.");
    public static readonly Rule PageTopHeading = new("EX5040", Severity.Error, "A page has one h1.");
    public static readonly Rule PageHeadingSkipped = new("EX5041", Severity.Error, "A heading is at most one level below the heading before it.");
    public static readonly Rule PageHeadingEmpty = new("EX5042", Severity.Error, "A heading has words.");
    public static readonly Rule PageImageWithoutText = new("EX5050", Severity.Error, "An image has an alternative text, empty when it only decorates.");
    public static readonly Rule PageImageWithoutSize = new("EX5051", Severity.Warning, "An image has its width and height, so that the text does not jump when it arrives.");
    public static readonly Rule PageControlWithoutName = new("EX5052", Severity.Error, "A link, a button and a frame have words that say what they are for.");
    public static readonly Rule PageLanguageMissing = new("EX5060", Severity.Error, "The html element says the page's language.");
    public static readonly Rule PageLanguageMalformed = new("EX5061", Severity.Error, "A language is a well-formed tag (BCP 47).");
    public static readonly Rule PageTranslationOneWay = new("EX5062", Severity.Error, "Translations name one another, and each itself, by hreflang.");
    public static readonly Rule PageLinkLanguageWrong = new("EX5063", Severity.Error, "The hreflang of a link is the language of the page that it leads to.");
    public static readonly Rule PageLinkLanguageMissing = new("EX5064", Severity.Warning, "A link to a page in another language says so by hreflang.");
    public static readonly Rule PageTitleMissing = new("EX5070", Severity.Error, "A page has a title.");
    public static readonly Rule PageTitleTwice = new("EX5071", Severity.Error, "A title is there once in a language.");
    public static readonly Rule PageOrphan = new("EX5072", Severity.Error, "Every page can be reached from the home page by links.");
    public static readonly Rule PageRequestLeaves = new("EX5080", Severity.Error, "Reading a page contacts no other host.");
    public static readonly Rule PageCanonical = new("EX5090", Severity.Error, "A page's canonical address is absolute and its own.");
    public static readonly Rule PageJsonLdBroken = new("EX5100", Severity.Error, "A block of JSON-LD is JSON.");
    public static readonly Rule PageJsonLdUntyped = new("EX5101", Severity.Error, "What JSON-LD describes has an @context and an @type.");
    public static readonly Rule XmlBroken = new("EX5105", Severity.Error, "An XML file is well formed.");
    public static readonly Rule SitemapBroken = new("EX5110", Severity.Error, "A sitemap lists absolute addresses of pages that are there and may be indexed, each once.");
    public static readonly Rule SitemapIncomplete = new("EX5111", Severity.Error, "The sitemap lists every page that may be indexed.");
    public static readonly Rule FeedBroken = new("EX5120", Severity.Error, "An Atom feed and its entries have an id, a title and a date (RFC 4287).");
    public static readonly Rule FeedEntryBroken = new("EX5121", Severity.Error, "An entry of a feed leads to a page that is there, and each has an id of its own.");
    public static readonly Rule RobotsBroken = new("EX5130", Severity.Error, "robots.txt is there, its lines are « field: value », and its sitemaps are there.");
    public static readonly Rule PolicyStyle = new("EX5140", Severity.Error, "No style element and no style attribute: the policy ignores them.");
    public static readonly Rule PolicyScript = new("EX5141", Severity.Error, "No inline script but data blocks, and no event handler attribute: the policy blocks them.");
    public static readonly Rule PolicyScriptAddress = new("EX5142", Severity.Error, "No javascript: address: the policy blocks it.");
    public static readonly Rule PolicyElement = new("EX5143", Severity.Error, "No element that the policy blocks: frames, embedded objects, a base address.");

    /// <summary>Those after which nothing more is read of a file.</summary>
    internal static readonly ImmutableArray<Rule> EndReading = [NotUtf8, ControlCharacter, TooLong, BadYaml, YamlFeature, TooDeep, BadGeoJson];

    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        MissingSite, Unreadable, LeavesSite, NotRegularFile, NotUtf8, ControlCharacter, TooLong, BadYaml, YamlFeature, TooDeep,
        DuplicateKey, UnknownKey, MissingKey, WrongKind, BadId, BadDate, BadAddress, BadLanguage, BadNumber, FrontMatter,
        RawHtml, BadAttribute, DuplicateId, UnreadFile, TooManyBrackets, BadGeoJson, RepeatedReference, Footnote,
        AmbiguousLabel, UnusableLabel, UnknownTerm, QuoteNotFound, QuoteAmbiguous,
        UnknownReference, BrokenLink, BrokenFragment, SameAddress, BroaderCircle, SeedDiffers, HeadingLevel, MissingAlternative,
        BadImage, DuplicateTranslation, TranslationOfTranslation,
        UnmentionedConcept, DefinitionUsesLabel, DefinitionCircle, LongDefinition, UnknownAcronym, IncompleteConcept,
        Unsourced, UnusedSource, OutsideLife, UndatedFigure, MissingTranslation, StraightQuote, NoBreakSpace, EventOutsideLife,
        FolderWithoutPages, PageUnreadable, PageTooLarge, PageMarkupBroken,
        PageLinkBroken, PageLinkUnusable, PageLinkWithoutSlash, PageLinkInsecure, PageLinkGivesOpener, PageRedirectBroken,
        PageFragmentBroken, PageTextFragmentBroken,
        PageIdTwice, PageIdMalformed, PageIdUnknown, PageTopHeading, PageHeadingSkipped, PageHeadingEmpty,
        PageImageWithoutText, PageImageWithoutSize, PageControlWithoutName,
        PageLanguageMissing, PageLanguageMalformed, PageTranslationOneWay, PageLinkLanguageWrong, PageLinkLanguageMissing,
        PageTitleMissing, PageTitleTwice, PageOrphan, PageRequestLeaves, PageCanonical, PageJsonLdBroken, PageJsonLdUntyped,
        XmlBroken, SitemapBroken, SitemapIncomplete, FeedBroken, FeedEntryBroken, RobotsBroken,
        PolicyStyle, PolicyScript, PolicyScriptAddress, PolicyElement,
    ];
}
