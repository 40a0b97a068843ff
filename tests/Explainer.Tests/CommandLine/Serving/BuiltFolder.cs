namespace Explainer.Tests.CommandLine.Serving;

/// <summary>A small built site, <c>output</c>, with a secret beside it.</summary>
internal sealed class BuiltFolder : IDisposable
{
    public const string Secret = "SECRET";

    public BuiltFolder() => Folder
        .With("secret.txt", Secret)
        .With("output/index.html", "<!doctype html><html lang=en><head></head><body>Home " + new string('x', 2000))
        .With("output/about/index.html", "About")
        .With("output/moved/index.html", "Moved")
        .With("output/404.html", "Not here")
        .With("output/theme/site.css", "p { color: red }")
        .With("output/assets/a picture é.svg", "<svg/>")
        .With("output/_headers", "/*\n  X-Frame: none\n  X-Every: one\n/theme/*\n  Cache-Control: public, max-age=31536000, immutable\n/about/\n  X-Every: two\n")
        .With("output/_redirects", "/old /about/ 301\n/caf%C3%A9%20noir /about/ 301\n/blog/* /about/:splat 302\n/shown /about/ 200\n/abroad https://example.org/ü 307\n" +
            "/moved/ /about/ 302!\n/about/* /about/:splat 301!\n/theme/* /404.html 404\n/index.html /about/ 200!\n/about/index.html /moved/ 301! Language=fr\n");

    public TemporaryFolder Folder { get; } = new();

    public Task<RunningProgram> ServeAsync(params string[] args) => RunningProgram.ServeAsync(Folder.Root, ["serve", .. args]);

    public void Dispose() => Folder.Dispose();
}
