using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Reading;

/// <summary>What stands for a story in lists and previews.</summary>
internal static class StorySummary
{
    private const int LongestLead = 280;

    /// <summary>The beginning of the story's first paragraph, without the dateline; empty for a story without text.</summary>
    public static string Lead(Article article)
    {
        var lead = article.Paragraphs.FirstOrDefault(static paragraph => paragraph.Role == ParagraphRole.Lead)
            ?? article.Paragraphs.FirstOrDefault(static paragraph => paragraph.Role is ParagraphRole.News or ParagraphRole.Background);
        if (lead is null)
        {
            return string.Empty;
        }

        var start = article.Dateline is { } dateline && lead.Span.Contains(dateline.Span) ? dateline.Span.End : lead.Span.Start;
        var words = Excerpt.Of(article, TextSpan.FromBounds(start, lead.Span.End));
        return Excerpt.Shorten(words.TrimStart(' ', '-', '–', '—', ':', '،'), LongestLead);
    }

    /// <summary>The statement that says most, or null.</summary>
    public static Quote? StrongestStatement(Article article) => StrongestStatements.In(article).FirstOrDefault();
}
