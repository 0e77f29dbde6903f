using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Content;

/// <summary>For whoever runs the site: what the import does, and which files it had to set aside.</summary>
/// <remarks>Anybody may see it, so it names no place of the machine: of a content folder only the last part of its path.</remarks>
public sealed partial class ImportPage(ArchiveStore store)
{
    /// <summary>Problems that are listed; more than that are the same mistake many times over.</summary>
    private const int Shown = 500;

    private const int RefreshSeconds = 3;

    private ImmutableArray<FolderStatus> folders = [];
    private ImmutableArray<FolderProblem> problems = [];

    [Inject]
    private ImportStatus Status { get; set; } = null!;

    private bool IsRunning => folders.Any(static folder => folder.Running is not null || folder.Last is null);

    private string ProblemCount => ArabicPlural.Count(ImportText.ResourceManager.GetString, "Files", problems.Length);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        folders = Status.Folders;
        problems = await store.ProblemsAsync(CancellationToken.None);
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    private static string ReasonOf(ImportReason reason) => ImportText.ResourceManager.GetString($"Reason_{reason}", CultureInfo.CurrentUICulture) ?? ImportText.Reason_Other;

    private static string Progress(ImportProgress progress) => Words.Fill(
        progress.Phase switch
        {
            ImportPhase.ReadingAgain => ImportText.ReadingAgain,
            ImportPhase.SortingIndex => ImportText.SortingIndex,
            _ => ImportText.Running,
        },
        Words.Number(progress.Done),
        Words.Number(progress.Total),
        Words.Number((int)Math.Round(progress.PerSecond)),
        (progress.Left ?? default).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Machine(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
