using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading;

/// <summary>A story while it is shown: handed down to every component of the page.</summary>
/// <param name="Article">The story.</param>
/// <param name="Layout">Its blocks and runs.</param>
/// <param name="Page">The path of the page that shows it; links to places in the story begin with it.</param>
/// <param name="Linked">The statement whose link was opened, or null.</param>
/// <param name="Sharing">Texts and links that share the story; null where nothing can be shared, as in the lab.</param>
public sealed record StoryView(Article Article, ArticleLayout Layout, string Page, Quote? Linked, StorySharing? Sharing)
{
    /// <summary>The address of a quote's place on this page.</summary>
    public string PlaceOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return $"{Page}#{Paths.QuoteElement(quote.Id)}";
    }

    /// <summary>Whether <paramref name="quote"/> is the statement whose link was opened.</summary>
    public bool IsLinked(Quote quote) => Linked is not null && ReferenceEquals(Linked, quote);
}
