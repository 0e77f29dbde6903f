using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>A page in a browser window, and what it complained about.</summary>
internal sealed class OpenPage(IBrowserContext context, string address) : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public IBrowserContext Context => context;

    public IPage Page { get; private set; } = null!;

    /// <summary>Script errors, console errors and requests to other hosts. A page that says 404 or 500 is no error of its own.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task GoAsync(string path)
    {
        Page = await context.NewPageAsync();
        Page.PageError += (_, error) => complaints.Add($"{path}: {error}");
        Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
            {
                complaints.Add($"{path}: {message.Text}");
            }
        };
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add($"{path} asked {request.Url}");
            }
        };
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document")
            {
                complaints.Add($"{path}: {response.Status} for {response.Url}");
            }
        };
        await Page.GotoAsync(address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
