using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Sharing;

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

    private string SignOf(SaidBySpeaker said) => $"by-{Story.Layout.SignOf(said.Quotes[0])}";

    /// <summary>What is copied and shared; nothing where nothing can be shared.</summary>
    private string? SharedText(Quote quote) => Story.Sharing is null ? null : ShareText.Of(Story.Article, quote);

    private static bool IsReported(Quote quote) => quote.Mode == QuoteMode.Indirect;
}
