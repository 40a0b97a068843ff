namespace Explainer.Tests.Hostile;

/// <summary>Texts that ran a script somewhere once, in the manner of the public lists of such texts.</summary>
internal static class Injections
{
    /// <summary>For any place: a title, a label, a text.</summary>
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>", "</script><script>alert(1)</script>",
        "]]><script>alert(1)</script>", "--><script>alert(1)</script>", "<!--<script>", "</textarea><iframe srcdoc=x>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
        "` onload=`alert(1)", "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "\\u003cscript\\u003e", "a\u2028alert(1)\u2029b", "*/alert(1)/*", "\\\"-alert(1)//",
        "<a href=javascript:alert(1)>x</a>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example>", "<style>@import'//evil.example'</style>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<svg><a xlink:href=javascript:alert(1)>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E", "<\u017Fcript>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "%3Cscript%3E", "+ADw-script+AD4-", "\u202Etpircs\u202C",
        "'\"><", "\\", "<", "&", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;", "@import url(//evil.example)", "Location: //evil.example",
    ];

    /// <summary>For a text of Markdown.</summary>
    public static readonly string[] Markdown =
    [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java\tscript:alert(1))", "[a](<java\tscript:alert(1)>)", "[a](&#106;avascript:alert(1))", "[a](&#x6A;&#x61;vascript&colon;alert(1))",
        "[a](javascript&#58;alert(1))", "[a](&#1;javascript:alert(1))", "[a](\u0001javascript:alert(1))", "[a](< javascript:alert(1)>)", "[a](vbscript:msgbox)", "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](//evil.example)", "[a](\\\\evil.example)", "[a](/\\evil.example)", "[a](https:evil.example)", "[a](http:\\\\evil)", "[a](file:///etc/passwd)", "[a](blob:x)", "[a](view-source:x)",
        "<javascript:alert(1)>", "<data:text/html,x>", "<JAVASCRIPT:alert(1)>", "<a@b.c\"onclick=alert(1)>", "[a][b]\n\n[b]: javascript:alert(1)", "[a][b]\n\n[b]: <javascript:alert(1)> 'x'",
        "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg/onload=alert(1)>)", "![a](x\" onerror=\"alert(1))", "![\" onerror=\"alert(1)](/a.png)", "[a](/ 'x\" onclick=\"alert(1)')", "[a](/ \"x' onclick='alert(1)\")",
        "[a](/\"onclick=alert(1))", "[a](/#\"onclick=\"alert(1))", "[a](/?<script>)", "[a](term:x\"onclick=\"alert(1))", "[a](source:x\"onclick=\"alert(1))", "[a](/){onclick=alert(1)}", "# a {onclick=alert(1)}",
        "a{style=color:red}", "*a*{#x\"onclick=\"alert(1)}", "*a*{.x\"onclick=\"alert(1)}", "*a*{.\"><script>alert(1)</script>}", "*a*{lang=\"fr\" onclick=\"alert(1)\"}", "*a*{lang='x\"><script>'}", "{href=javascript:alert(1)}",
        "``` x\"onclick=\"alert(1)\na\n```", "```{onclick=alert(1)}\na\n```", "~~~ <script>\n<script>\n~~~", "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "\\<script>alert(1)</script>",
        "<script>alert(1)</script>", "<div onclick=alert(1)>", "<!-- a -->", "<?php a ?>", "<![CDATA[ a ]]>", "<!A b>", "a <b onclick=alert(1)>c</b>", "a <img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</p><script>",
        "|<script>|b|\n|-|-|\n|a|[c](javascript:alert(1))|", "[^a]\n\n[^a]: <script>alert(1)</script>", "[^\"onclick=\"alert(1)]\n\n[^\"onclick=\"alert(1)]: a", "a\n:   <script>alert(1)</script>", "- <script>alert(1)</script>",
        "> <script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#0;&#x0;&#xD800;&#x110000;", "![[a](javascript:alert(1))](/a.png)", "[![a](javascript:alert(1))](/)",
        "[a](https://evil.example/\"onclick=\"alert(1))", "[a](mailto:a@b.c?subject=\"><script>)", "[a](tel:1\"onclick=\"alert(1))", "<https://evil.example/\"onclick=alert(1)>", "[\u202Ea\u202C](https://evil.example)",
    ];
}
