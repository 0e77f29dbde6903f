using System.Text;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Sharing;

/// <summary>An address that can be read: the headline's words, and the story's id at the end. It leads to the short one.</summary>
internal static class ReadableAddress
{
    private const string Stem = "/خبر/";

    /// <summary>A link that is read aloud or printed needs the beginning only.</summary>
    private const int LongestWords = 80;

    public const string Pattern = Stem + "{name}";

    /// <summary>The readable path of a story, as it is shown; browsers encode it when they ask.</summary>
    public static string Of(Article article)
    {
        var words = new StringBuilder();
        foreach (var character in Excerpt.Shorten(ShareText.Headline(article), LongestWords))
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[^1] != '-' && !char.IsSurrogate(character) && char.IsWhiteSpace(character))
            {
                words.Append('-');
            }
        }

        return $"{Stem}{words.ToString().TrimEnd('-')}-{article.Id}".Replace("/-", "/", StringComparison.Ordinal);
    }

    public static void MapReadableAddresses(this IEndpointRouteBuilder app) => app.MapGet(Pattern, Redirect);

    /// <summary>Only the id counts, so that the link holds when the headline is edited.</summary>
    private static IResult Redirect(string name) =>
        name.Length >= ArticleId.Length && ArticleId.TryParse(name[^ArticleId.Length..], out var id)
            ? Results.LocalRedirect(Paths.Story(id), permanent: true)
            : Results.NotFound();
}
