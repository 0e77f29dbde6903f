using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>The rows of one filter, read page by page in their order as the table comes to need them.</summary>
public sealed class ExplorerRows : IDisposable
{
    private readonly Findings findings;
    private readonly CancellationToken cancellation;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<ExplorerRow> rows = [];
    private FindingKey? next;

    internal ExplorerRows(Findings findings, ExplorerFilter filter, CancellationToken cancellation)
    {
        this.findings = findings;
        this.cancellation = cancellation;
        Filter = filter;
    }

    /// <summary>What is listed.</summary>
    public ExplorerFilter Filter { get; }

    /// <summary>Rows that were read so far.</summary>
    public int Count => rows.Count;

    /// <summary>Whether there are rows that the table doesn't take any more.</summary>
    public bool IsCut => next is not null && rows.Count >= ExplorerLimits.TableRows;

    /// <summary>The rows that were read and, while there is a next page, room for one more.</summary>
    private int Expected => next is not null && !IsCut ? rows.Count + ExplorerLimits.TablePage : rows.Count;

    /// <summary>Reads the first page.</summary>
    public Task BeginAsync() => ReadAsync(null);

    /// <summary>The rows that a table asks for. At most one page is read: a table never sees farther.</summary>
    public async ValueTask<ItemsProviderResult<ExplorerRow>> TakeAsync(int start, int count)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (start + count > rows.Count && next is { } key && !IsCut)
            {
                await ReadAsync(key);
            }

            return Known(start, count);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>As <see cref="TakeAsync"/>, out of what was read already.</summary>
    public ItemsProviderResult<ExplorerRow> Known(int start, int count) => new([.. rows.Skip(start).Take(count)], Expected);

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task ReadAsync(FindingKey? after)
    {
        var page = await findings.PageAsync(Filter, after, ExplorerLimits.TablePage, cancellation);
        rows.AddRange(page.Findings.Select((finding, index) => ExplorerRow.Of(finding, rows.Count + index)).ToArray());
        next = page.Next;
    }
}
