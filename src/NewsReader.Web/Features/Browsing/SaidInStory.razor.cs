using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;

namespace NewsReader.Web.Features.Browsing;

/// <summary>What one speaker says in one story.</summary>
public sealed partial class SaidInStory
{
    /// <summary>Enough of a statement to know what it says; the rest stands in the story.</summary>
    private const int Longest = 400;

    /// <summary>The story.</summary>
    [Parameter, EditorRequired]
    public required StoredArticle Story { get; set; }

    /// <summary>The statements, in the order of the text.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<StoredStatement> Statements { get; set; }

    /// <summary>The role that is told elsewhere on the page; only another one is told here.</summary>
    [Parameter]
    public string? Role { get; set; }

    private bool HasSources => Story.Article.Dateline is { Sources.Length: > 0 };

    private static string Words(StoredStatement said) => Excerpt.Of(said.Story.Article, said.Quote, Longest);

    private string? Note(StoredStatement said)
    {
        var parts = new[]
        {
            said.Quote.Speaker?.Role is { Length: > 0 } role && role != Role ? role : null,
            said.Quote.Mode is QuoteMode.Indirect ? ReadingText.Reported : null,
        };
        return string.Join("، ", parts.OfType<string>()) is { Length: > 0 } note ? note : null;
    }
}
