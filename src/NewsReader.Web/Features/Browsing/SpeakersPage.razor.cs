using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>All speakers, those with the most statements first.</summary>
public sealed partial class SpeakersPage(ArchiveStore archive)
{
    /// <summary>Speakers on a page.</summary>
    internal const int PageSize = 100;

    /// <summary>Gives the page's number, from 1 on.</summary>
    internal const string NumberKey = "page";

    /// <summary>A million speakers: what lies behind them costs more to count through than anybody reads.</summary>
    private const int LastNumber = 10_000;

    private ImmutableArray<SpeakerEntry> speakers = [];
    private int number = 1;
    private bool isMore;

    /// <summary>The page's number; anything else shows the first page.</summary>
    [SupplyParameterFromQuery(Name = NumberKey)]
    private string? Number { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string? Previous => number > 1 ? Paths.SpeakersOf(number - 1) : null;

    private string? Next => isMore ? Paths.SpeakersOf(number + 1) : null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        number = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is >= 1 and <= LastNumber ? read : 1;
        await LoadAsync();
        if (speakers.IsEmpty && number > 1)
        {
            number = 1;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        // One more than is shown tells whether there is a next page.
        var found = await archive.SpeakersAsync((number - 1) * PageSize, PageSize + 1, Context?.RequestAborted ?? CancellationToken.None);
        isMore = found.Length > PageSize && number < LastNumber;
        speakers = [.. found.Take(PageSize)];
    }
}
