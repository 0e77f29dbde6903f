using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

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

    private static bool IsReported(Quote quote) => quote.Mode == QuoteMode.Indirect;
}
