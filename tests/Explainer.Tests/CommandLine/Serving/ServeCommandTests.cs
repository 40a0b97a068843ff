using System.IO.Compression;
using System.Net;
using Explainer.CommandLine;

namespace Explainer.Tests.CommandLine.Serving;

public sealed class ServeCommandTests
{
    private static readonly SocketsHttpHandler Plain = new() { AllowAutoRedirect = false };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 200, "Home")]
    [InlineData("/about/", 200, "About")]
    [InlineData("/about/index.html", 200, "About")]
    [InlineData("/assets/a%20picture%20%C3%A9.svg", 200, "<svg/>")]
    [InlineData("/shown", 200, "About")]
    [InlineData("/index.html", 200, "About")]
    [InlineData("/theme/site.css", 200, "color")]
    [InlineData("/theme/none.css", 404, "Not here")]
    [InlineData("/nothing/", 404, "Not here")]
    [InlineData("/_headers", 404, "Not here")]
    [InlineData("/_redirects", 404, "Not here")]
    public async Task An_address_is_answered_as_a_host_does(string address, int status, string text)
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        using var answer = await GetAsync(program, address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about", 301, "/about/")]
    [InlineData("/about?page=2", 301, "/about/?page=2")]
    [InlineData("/old", 301, "/about/")]
    [InlineData("/caf%C3%A9%20noir", 301, "/about/")]
    [InlineData("/moved/", 302, "/about/")]
    [InlineData("/blog/one/two", 302, "/about/one/two")]
    [InlineData("/abroad", 307, "https://example.org/%C3%BC")]
    public async Task A_redirect_leads_on(string address, int status, string location)
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        using var answer = await GetAsync(program, address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(location, answer.Headers.GetValues("Location").Single());
    }

    [Fact]
    public async Task Headers_are_those_of_every_rule_that_covers_the_address()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        using var about = await GetAsync(program, "/about/");
        using var style = await GetAsync(program, "/theme/site.css");
        using var missing = await GetAsync(program, "/theme/old.css");

        Assert.Equal(["one", "two"], about.Headers.GetValues("X-Every"));
        Assert.True(about.Headers.CacheControl is { Public: true, MustRevalidate: true });
        Assert.Equal(TimeSpan.FromDays(365), style.Headers.CacheControl?.MaxAge);
        Assert.Equal(TimeSpan.Zero, missing.Headers.CacheControl?.MaxAge);
        Assert.Equal("text/css", style.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.9", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", null)]
    [InlineData("br;q=x", null)]
    public async Task A_text_is_compressed_as_the_client_likes(string accepted, string? coding)
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        using var answer = await GetAsync(program, "/", ("Accept-Encoding", accepted));

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        using var reader = new StreamReader(coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        });
        Assert.Equal(folder.Folder.Read("output/index.html"), await reader.ReadToEndAsync(Token));
    }

    [Fact]
    public async Task What_a_client_has_is_not_sent_again_until_it_changes()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();
        using var first = await GetAsync(program, "/", ("Accept-Encoding", "br"));
        var tag = first.Headers.ETag!.ToString(); // ! the test is about it

        using var same = await GetAsync(program, "/", ("Accept-Encoding", "br"), ("If-None-Match", $"W/\"x\", {tag}"));
        using var inAnotherCoding = await GetAsync(program, "/", ("If-None-Match", tag));
        folder.Folder.With("output/index.html", "Changed");
        using var changed = await GetAsync(program, "/", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(tag, same.Headers.ETag?.ToString());
        Assert.Equal(HttpStatusCode.OK, inAnotherCoding.StatusCode);
        Assert.Equal("Changed", await changed.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task A_head_request_has_all_but_the_body_and_other_methods_are_refused()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();
        using var client = new HttpClient(Plain, disposeHandler: false);

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(program.Address, "/")), Token);
        using var post = await client.PostAsync(new Uri(program.Address, "/"), new StringContent("x"), Token);

        Assert.Equal(folder.Folder.Read("output/index.html").Length, head.Content.Headers.ContentLength);
        Assert.Equal("GET, HEAD", string.Join(", ", post.Content.Headers.Allow));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_site_is_served_under_the_path_that_it_is_published_at()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync("--base-path", "/project");

        using var home = await GetAsync(program, "/project/");
        using var root = await GetAsync(program, "/");
        using var beside = await GetAsync(program, "/about/");

        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal("/project/", root.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, beside.StatusCode);
        Assert.EndsWith("/project/", program.Address.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_ends_it_with_zero_though_a_client_is_connected()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync("--open");
        using var connection = await RawConnection.ToAsync(program.Port);
        await connection.SendAsync("GET / HTTP/1.1\r\nHost: loc");

        Assert.Equal(0, await program.InterruptAsync());
        Assert.Equal([$"http://127.0.0.1:{program.Port}/"], program.Opened);
        Assert.Empty(program.Complained);
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_taken_ends_it_with_three()
    {
        using var folder = new BuiltFolder();
        await using var first = await folder.ServeAsync();
        using var error = new StringWriter();

        var status = CommandLineProgram.Run(["serve", "--port", $"{first.Port}"], TextWriter.Null, error, folder.Folder.Root, _ => null);

        Assert.Equal((int)ExitStatus.MachineFailure, status);
        Assert.Contains($"port {first.Port} is taken", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_port_the_next_free_one_is_taken_and_told()
    {
        using var folder = new BuiltFolder();
        await using var first = await RunningProgram.StartAsync(folder.Folder.Root, Explainer.CommandLine.Serving.ServerLimits.Default, "serve");
        await using var second = await RunningProgram.StartAsync(folder.Folder.Root, Explainer.CommandLine.Serving.ServerLimits.Default, "serve");

        Assert.True(second.Port > first.Port && first.Port >= 5080, $"{first.Port}, {second.Port}");
        Assert.Contains($"port 5080 is taken, so this is {second.Port}", second.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve nowhere", "build the site first")]
    [InlineData("serve --port 70000", "65535")]
    [InlineData("serve --port x", "65535")]
    [InlineData("serve --host no.such.host.invalid", "--host")]
    [InlineData("serve --base-path project", "/project")]
    [InlineData("serve --base-path /../", "/project")]
    public void Wrong_usage_says_what_is_right(string arguments, string said)
    {
        using var folder = new BuiltFolder();
        using var error = new StringWriter();

        var status = CommandLineProgram.Run(arguments.Split(' '), TextWriter.Null, error, folder.Folder.Root, _ => null);

        Assert.Equal((int)ExitStatus.WrongUsage, status);
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningProgram program, string address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient(Plain, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{program.Port}{address}"));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await client.SendAsync(request, Token);
    }
}
