using System.Globalization;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>What tables of findings say of each. Field names are a public contract: fields may be added, none renamed or dropped.</summary>
internal static class FindingRecord
{
    /// <summary>The fields of a statement.</summary>
    public static readonly string[] StatementFields =
        ["id", "story", "text", "speaker", "role", "speakerKind", "mode", "kind", "date", "sources", "headline", "url"];

    /// <summary>The fields of a story.</summary>
    public static readonly string[] StoryFields = ["story", "headline", "date", "sources", "statements", "url"];

    /// <summary>A finding's values, in the order of its fields; plain text on one line each.</summary>
    public static string[] Values(Finding finding, SiteAddress site) =>
        finding.Statement is { } said ? OfStatement(finding, said, site) : OfStory(finding, site);

    /// <summary>The day that the story stands under, ISO 8601.</summary>
    public static string Day(Finding finding) => finding.Story.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The finding's own address.</summary>
    public static string Address(Finding finding, SiteAddress site)
    {
        var story = finding.Story.Article.Id;
        return site.Of(finding.Statement is { } said ? Paths.Quote(story, said.Id) : Paths.Story(story));
    }

    /// <summary>A word of the contract: the member's name in lower case.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string[] OfStatement(Finding finding, Quote said, SiteAddress site)
    {
        var article = finding.Story.Article;
        var speaker = said.Speaker!;
        return
        [
            said.Id.Value, article.Id.Value, PlainText.Clean(said.Span.In(article.Text)), PlainText.Clean(speaker.Name), PlainText.Clean(speaker.Role ?? string.Empty),
            Name(speaker.Kind), Name(said.Mode), Name(said.Kind), Day(finding), ShareText.Sources(article), ShareText.Headline(article), Address(finding, site),
        ];
    }

    private static string[] OfStory(Finding finding, SiteAddress site)
    {
        var article = finding.Story.Article;
        return
        [
            article.Id.Value, ShareText.Headline(article), Day(finding), ShareText.Sources(article),
            article.Speech.Count().ToString(CultureInfo.InvariantCulture), Address(finding, site),
        ];
    }
}
