using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;

namespace NewsReader.Web.Features.Sharing;

/// <summary>Quotes a story or a statement in other people's texts.</summary>
internal static class Citation
{
    private const string MarkdownSigns = "\\`*_[]<>#|~";

    private static readonly HtmlEncoder HtmlSigns = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>As Markdown (CommonMark).</summary>
    public static string Markdown(Article article, Quote? quote, string link)
    {
        var source = $"[{Escape(ShareText.Headline(article))}]({link})";
        return quote is null
            ? ShareText.OriginLine(article) is { Length: > 0 } origin ? $"{source} — {Escape(origin)}" : source
            : $"> {Escape(Excerpt.Of(article, quote))}\n>\n> — {Escape(ShareText.AttributionLine(article, quote))}\n>\n> {source}";
    }

    /// <summary>As HTML that keeps its direction on any page.</summary>
    public static string Html(Article article, Quote? quote, string link)
    {
        var address = HtmlSigns.Encode(link);
        var source = $"<a href=\"{address}\">{HtmlSigns.Encode(ShareText.Headline(article))}</a>";
        return quote is null
            ? $"<p lang=\"ar\" dir=\"rtl\"><cite>{source}</cite>{AfterDash(ShareText.OriginLine(article))}</p>"
            : $"<blockquote lang=\"ar\" dir=\"rtl\" cite=\"{address}\"><p>{HtmlSigns.Encode(Excerpt.Of(article, quote))}</p>"
                + $"<footer>— {HtmlSigns.Encode(ShareText.AttributionLine(article, quote))}. <cite>{source}</cite></footer></blockquote>";
    }

    private static string AfterDash(string words) => words.Length == 0 ? string.Empty : $" — {HtmlSigns.Encode(words)}";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (MarkdownSigns.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
