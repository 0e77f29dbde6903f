using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>The story's statements under their speakers, each leading to its place in the text.</summary>
public sealed partial class WhoSaidWhat
{
    /// <summary>Enough of a statement to know it again.</summary>
    private const int Longest = 110;

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private string Words(Quote quote) => Excerpt.Of(Story.Article, quote, Longest);

    /// <summary>The page of everything that the speaker said; null in the lab, and for a name that doesn't tell who it is.</summary>
    private string? AddressOf(SaidBySpeaker said) =>
        Story.Sharing is not null && said.Quotes[0].Speaker is { } speaker && ArchiveStore.IdOf(speaker) is { } id ? Paths.Speaker(id) : null;

    private string SignOf(SaidBySpeaker said) => $"by-{Story.Layout.SignOf(said.Quotes[0])}";

    /// <summary>What is copied and shared; nothing where nothing can be shared.</summary>
    private string? SharedText(Quote quote) => Story.Sharing is null ? null : ShareText.Of(Story.Article, quote);

    private static bool IsReported(Quote quote) => quote.Mode == QuoteMode.Indirect;
}
