using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Sharing;

/// <summary>Shares one story and its statements.</summary>
public sealed class StorySharing(Article article, SiteAddress site)
{
    /// <summary>The absolute address of the story.</summary>
    public string Link => site.Of(Paths.Story(article.Id));

    /// <summary>The story itself.</summary>
    public Shareable Story()
    {
        var path = Paths.Story(article.Id);
        return new Shareable(path, site.Of(path), ShareText.Of(article), ShareText.Headline(article)) { SharePage = SharePaths.Story(article.Id) };
    }

    /// <summary>One of its statements; the link opens the story at its place.</summary>
    public Shareable Statement(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var path = Paths.QuoteInPlace(article.Id, quote.Id);
        return new Shareable(path, site.Of(path), ShareText.Of(article, quote), ShareText.Headline(article))
        {
            SharePage = SharePaths.Statement(article.Id, quote.Id),
        };
    }
}
