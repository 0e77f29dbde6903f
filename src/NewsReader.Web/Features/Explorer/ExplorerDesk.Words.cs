using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <content>What the page says.</content>
public sealed partial class ExplorerDesk
{
    private bool IsOfStatements => filter.List is ExplorerList.Statements;

    private bool IsOfStories => !IsOfStatements;

    private string WordsLabel => IsOfStatements ? ExplorerText.WordsInStatements : ExplorerText.WordsInStories;

    private string SourceValue => filter.Source?.Value ?? string.Empty;

    private string? From => filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? To => filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Expanded => isOpen ? "true" : "false";

    private string MoreClass => isOpen ? "more open" : "more";

    private string Busy => isAsking ? "true" : "false";

    private bool IsNothing => rows is { Count: 0 };

    private bool IsArchiveEmpty => filter.IsEmpty;

    private bool CanExport => failure is null && rows is { Count: > 0 };

    private bool HasTimes => !IsNothing && times.Length > 1;

    private bool HasSpeakers => !IsNothing && speakers.Length > 1;

    private bool HasTooMany => rows is { IsCut: true };

    private bool CountsAreCut => !IsNothing && counts is { Total.IsMore: true };

    private string NothingTitle => IsArchiveEmpty ? ExplorerText.EmptyTitle : ExplorerText.NothingTitle;

    private string NothingText => IsArchiveEmpty ? ExplorerText.EmptyText : ExplorerText.NothingText;

    private string CountsCut => Words.Fill(ExplorerText.CountsAreCut, Counted(HitCount.Limit));

    private string TableCut => Words.Fill(ExplorerText.TableIsCut, Counted(ExplorerLimits.TableRows));

    private string? OnlySpeaker => filter.Speaker is null ? null
        : speaker is not null ? Words.Fill(ExplorerText.OnlySpeaker, speaker.Name)
        : isAsking ? null
        : ExplorerText.UnknownSpeaker;

    private string FailureWords => failure?.Failure is ArchiveFailure.Locked ? ExplorerText.FailureBusy : ExplorerText.FailureOther;

    /// <summary>Told to screen readers when it changes.</summary>
    private string Status
    {
        get
        {
            if (failure is not null)
            {
                return string.Empty;
            }

            if (isAsking || counts is null)
            {
                return ExplorerText.Searching;
            }

            var number = Counted(counts.Total.Number);
            return counts.Total.IsMore ? Words.Fill(ExplorerText.MoreThan, number) : number;
        }
    }

    private string Counted(int number) =>
        ArabicPlural.Count(ExplorerText.ResourceManager.GetString, IsOfStatements ? "Statements" : "Stories", number);

    private static string NameOf(SourceEntry source) =>
        Words.Fill(ExplorerText.SourceChoice, source.Name, Words.Number(source.Stories));
}
