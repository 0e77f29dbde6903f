using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The people and bodies that speak, those with the most statements first.</summary>
public sealed partial class SpeakersPage(ArchiveStore store)
{
    /// <summary>Names the page's number.</summary>
    internal const string PageKey = "page";

    /// <summary>Speakers on a page.</summary>
    internal const int PageSize = 100;

    /// <summary>A larger number can only be an attempt to find out what happens.</summary>
    private const int LastPage = 10_000;

    private ImmutableArray<SpeakerEntry> speakers = [];
    private int number = 1;
    private bool isLast = true;

    /// <summary>The page's number; anything that is none shows the first page.</summary>
    [SupplyParameterFromQuery(Name = PageKey)]
    private string? Number { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private bool IsEmpty => speakers.IsEmpty && number == 1;

    private string? First => number > 1 ? Paths.Speakers : null;

    private string? Next => isLast ? null : Paths.SpeakersPage(number + 1);

    private static string Count(SpeakerEntry speaker) => Counted.Statements(speaker.Statements);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        number = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 1 and <= LastPage ? asked : 1;
        var found = await store.SpeakersAsync((number - 1) * PageSize, PageSize + 1, Context?.RequestAborted ?? CancellationToken.None);
        isLast = found.Length <= PageSize;
        speakers = isLast ? found : found[..PageSize];
    }
}
