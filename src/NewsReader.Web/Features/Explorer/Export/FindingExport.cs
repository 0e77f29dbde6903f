using Microsoft.Net.Http.Headers;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Hands out everything that a filter lets through, page by page as fast as it is taken. Safe to use from many threads.</summary>
internal sealed class FindingExport(Findings findings) : IDisposable
{
    /// <summary>Exports take turns at the archive, a page each: however many run, readers have the other processor.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task AnswerAsync(HttpContext context, IFindingFormat format)
    {
        var cancellation = context.RequestAborted;
        var filter = ExplorerFilter.Read(context.Request.QueryString.Value);
        // Before the first byte, so that a refusal of the archive still gets an answer of its own.
        var page = await PageAsync(filter, null, cancellation);
        var response = context.Response;
        response.ContentType = format.ContentType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{Name(filter)}.{format.Extension}" }.ToString();
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Robots-Tag"] = "noindex";
        format.Begin(response.BodyWriter, filter);
        var position = 0;
        while (true)
        {
            foreach (var finding in page.Findings)
            {
                format.Write(response.BodyWriter, finding, ++position);
            }

            await response.BodyWriter.FlushAsync(cancellation);
            if (page.Next is not { } next)
            {
                break;
            }

            page = await PageAsync(filter, next, cancellation);
        }

        format.End(response.BodyWriter);
        await response.BodyWriter.FlushAsync(cancellation);
    }

    public void Dispose() => turn.Dispose();

    private async Task<FindingPage> PageAsync(ExplorerFilter filter, FindingKey? after, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return await findings.PageAsync(filter, after, ExplorerLimits.ExportPage, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private static string Name(ExplorerFilter filter) => filter.List is ExplorerList.Statements ? "statements" : "stories";
}
