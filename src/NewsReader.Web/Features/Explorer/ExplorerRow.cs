using System.Collections.Immutable;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Searching;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A finding as the table shows it, without the story that it was taken from: a circuit holds thousands of rows.</summary>
public sealed record ExplorerRow
{
    /// <summary>The row's place in the whole list, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Leads to the statement in its story, or to the story.</summary>
    public required string Path { get; init; }

    /// <summary>The statement, or a piece of the story.</summary>
    public required ImmutableArray<MarkedRun> Words { get; init; }

    /// <summary>The story's headline, or words for a story without one.</summary>
    public required ImmutableArray<MarkedRun> Headline { get; init; }

    /// <summary>The story's sources in one line; empty when it names none.</summary>
    public required string Sources { get; init; }

    /// <summary>The day that the story stands under.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whose words they are; empty for a story.</summary>
    public string Speaker { get; init; } = string.Empty;

    /// <summary>The speaker's short name in links; null for a story, and when the name alone doesn't tell who it is.</summary>
    public NameId? SpeakerId { get; init; }

    /// <summary>The speaker's office or title; empty when the story tells none.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>Direct or reported.</summary>
    public QuoteMode Mode { get; init; }

    /// <summary>Statement or fragment.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>How many statements a story has.</summary>
    public int Statements { get; init; }

    internal static ExplorerRow Of(Finding finding, int index)
    {
        var (article, day) = (finding.Story.Article, finding.Story.Day);
        return finding.Statement is { } said
            ? new ExplorerRow
            {
                Index = index,
                Path = Paths.QuoteInPlace(article.Id, said.Id),
                Words = MarkedText.Of(article.Text, said.Span, finding.Marks, ExplorerLimits.RowText),
                Headline = [new MarkedRun(ShareText.Headline(article), IsFound: false)],
                Sources = ShareText.Sources(article),
                Day = day,
                Speaker = PlainText.Clean(SpeakerName.Of(said)),
                SpeakerId = finding.SpeakerId,
                Role = PlainText.Clean(said.Speaker?.Role ?? string.Empty),
                Mode = said.Mode,
                Kind = said.Kind,
            }
            : new ExplorerRow
            {
                Index = index,
                Path = Paths.Story(article.Id),
                Words = Snippet(finding),
                Headline = article.Headline is { } headline
                    ? MarkedText.Of(article.Text, headline, finding.Marks)
                    : [new MarkedRun(StoryWords.Headlineless, IsFound: false)],
                Sources = ShareText.Sources(article),
                Day = day,
                Statements = article.Speech.Count(),
            };
    }

    private static ImmutableArray<MarkedRun> Snippet(Finding finding) => finding.Snippet is { } snippet
        ? MarkedText.Of(snippet.Text, new TextSpan(0, snippet.Text.Length), snippet.Marks, ExplorerLimits.RowText)
        : [new MarkedRun(Excerpt.Shorten(StorySummary.Lead(finding.Story.Article), ExplorerLimits.RowText), IsFound: false)];
}
