using Explainer.CommandLine.Serving;

namespace Explainer.Tests.CommandLine.Serving;

public sealed class ServerAbuseTests
{
    public static TheoryData<string> WaysOut =>
    [
        .. new[]
        {
            "..", "%2e%2e", "%2E%2e", ".%2e", "%2e.", "%252e%252e", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "%u002e%u002e", "．．", "..;", "...", "..%00", "..%20", "..%09",
        }.SelectMany(up => new[] { "/", "%2f", "%2F", "%252f", "\\", "%5c", "%255c", "%c0%af", "//", "/./" }, (up, slash) => $"/{up}{slash}secret.txt"),
        "/theme/../../secret.txt", "/theme/..%2f..%2fsecret.txt", "/theme/%2e%2e/%2e%2e/secret.txt", "/assets/link.txt", "/assets/folder/secret.txt",
        "//secret.txt", "/./../secret.txt", "/../../../../../../../../etc/passwd", "/file:///etc/passwd", "http://localhost/../secret.txt", "/..", "/%00", "/secret.txt%00.html",
    ];

    [Fact]
    public async Task No_spelling_of_a_path_leads_out_of_the_folder()
    {
        using var folder = new BuiltFolder();
        folder.Folder.WithLink("output/assets/link.txt", folder.Folder.PathOf("secret.txt")).WithLink("output/assets/folder", folder.Folder.Root);
        await using var program = await folder.ServeAsync();

        var answers = new List<(string Way, string Answer)>();
        foreach (var way in WaysOut.Select(row => row.Data))
        {
            answers.Add((way, await RawConnection.GetAsync(program.Port, way)));
        }

        Assert.True(answers.Count > 150);
        Assert.DoesNotContain(answers, pair => pair.Answer.Contains(BuiltFolder.Secret, StringComparison.Ordinal) || pair.Answer.Contains("root:", StringComparison.Ordinal));
        Assert.All(answers, pair => Assert.True(IsRefusal(pair.Answer), $"{pair.Way}: {pair.Answer}"));
        Assert.StartsWith("HTTP/1.1 200", await RawConnection.GetAsync(program.Port, "/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_in_the_folder_is_no_file()
    {
        using var folder = new BuiltFolder();
        folder.Folder.WithPipe("output/assets/pipe.txt");
        await using var program = await folder.ServeAsync();

        Assert.StartsWith("HTTP/1.1 404", await RawConnection.GetAsync(program.Port, "/assets/pipe.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("xlocalhost")]
    [InlineData("")]
    public async Task Another_hosts_name_is_refused(string host)
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        var answer = await RawConnection.GetAsync(program.Port, "/", host);

        Assert.Matches("^HTTP/1.1 4(00|21) ", answer);
        Assert.DoesNotContain("Home", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:5080")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:1")]
    [InlineData("site.localhost")]
    [InlineData("[::1]:5080")]
    [InlineData("192.168.0.12:5080")]
    public async Task Its_own_names_are_answered(string host)
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        Assert.StartsWith("HTTP/1.1 200", await RawConnection.GetAsync(program.Port, "/", host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_and_addresses_beyond_the_limits_are_refused()
    {
        using var folder = new BuiltFolder();
        await using var program = await folder.ServeAsync();

        var manyBytes = await RawConnection.GetAsync(program.Port, "/", headers: $"X-Long: {new string('x', 40_000)}\r\n");
        var manyHeaders = await RawConnection.GetAsync(program.Port, "/", headers: string.Concat(Enumerable.Range(0, 300).Select(i => $"X-{i}: 1\r\n")));
        var longLine = await RawConnection.GetAsync(program.Port, "/" + new string('x', 20_000));
        var noHttp = await RawConnection.GetAsync(program.Port, "/ x");

        Assert.StartsWith("HTTP/1.1 431", manyBytes, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", manyHeaders, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414", longLine, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", noHttp, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await RawConnection.GetAsync(program.Port, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_never_ends_its_headers_is_let_go_and_keeps_nobody_out()
    {
        using var folder = new BuiltFolder();
        var limits = new ServerLimits(Connections: 50, HeaderTime: TimeSpan.FromSeconds(1), IdleTime: TimeSpan.FromSeconds(1));
        await using var program = await RunningProgram.StartAsync(folder.Folder.Root, limits, "serve", "--port", "0");
        var slow = new List<RawConnection>();
        for (var i = 0; i < 40; i++)
        {
            slow.Add(await RawConnection.ToAsync(program.Port));
            await slow[i].SendAsync(i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " : "");
        }

        Assert.StartsWith("HTTP/1.1 200", await RawConnection.GetAsync(program.Port, "/"), StringComparison.Ordinal);
        // Each ends when the server ends it.
        var ends = await Task.WhenAll(slow.Select(connection => connection.ReadToEndAsync()));

        Assert.All(ends, end => Assert.True(end.Length == 0 || end.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), end));
        slow.ForEach(connection => connection.Dispose());
    }

    private static bool IsRefusal(string answer) =>
        answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 404", StringComparison.Ordinal)
        // « /.. » is the folder itself, as browsers read it too (RFC 3986, 5.2.4).
        || answer.EndsWith(new string('x', 2000), StringComparison.Ordinal);
}
