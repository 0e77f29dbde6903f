using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Embedding;

/// <summary>The HTML that shows a statement in a frame on another site.</summary>
/// <param name="Width">Width of the frame in pixels.</param>
/// <param name="Height">Height of the frame in pixels.</param>
internal readonly record struct EmbedFrame(int Width, int Height)
{
    private const int Widest = 600;
    private const int Narrowest = 260;
    private const int Shortest = 220;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A frame with room for a statement, inside what the other site allows.</summary>
    public static EmbedFrame For(Article article, Quote quote, int? maxWidth = null, int? maxHeight = null)
    {
        var width = Math.Min(Widest, Math.Max(Narrowest, maxWidth ?? Widest));
        return new EmbedFrame(width, Math.Min(HeightOf(Excerpt.Of(article, quote), width), Math.Max(Shortest, maxHeight ?? int.MaxValue)));
    }

    /// <summary>What the statement's frame and preview are called.</summary>
    public static string TitleOf(Article article, Quote quote) =>
        Words.Fill(ReadingText.StatementDescription, SpeakerName.Of(quote), Excerpt.Of(article, quote));

    /// <summary>The frame of a statement at its full width.</summary>
    public static string Html(Article article, Quote quote, SiteAddress site) => For(article, quote).Element(article, quote, site);

    /// <summary>The frame as an element. It may open links, and nothing else.</summary>
    public string Element(Article article, Quote quote, SiteAddress site) =>
        $"<iframe src=\"{Encoder.Encode(site.Of(EmbedPaths.Frame(article.Id, quote.Id)))}\" width=\"{Width}\" height=\"{Height}\" "
        + $"title=\"{Encoder.Encode(TitleOf(article, quote))}\" loading=\"lazy\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" "
        + "style=\"border:0;max-width:100%\"></iframe>";

    /// <summary>Room for the words: a letter takes about 9 pixels, a line 42; speaker, headline and foot take the rest.</summary>
    private static int HeightOf(string words, int width) => 170 + (42 * (1 + (words.Length * 9 / (width - 48))));
}
