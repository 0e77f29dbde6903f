using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Importing;

/// <summary>One import while it runs.</summary>
internal sealed class ImportRun(ArchiveStore store, TimeProvider time, ImportOptions options, IProgress<ImportProgress>? progress)
{
    /// <summary>Folders with fewer stories may be emptied by hand at once.</summary>
    private const int ManyStories = 20;

    /// <summary>Stories that are read again in one transaction.</summary>
    private const int ReadAgainAtOnce = 200;

    private readonly long began = time.GetTimestamp();
    private readonly List<ImportProblem> problems = [];
    private readonly List<ImportNote> notes = [];
    private Dictionary<string, KnownFile> known = [];
    private FolderScan? scan;
    private long folder;
    private int done;
    private int imported;
    private int returned;
    private int withdrawn;
    private int unchanged;
    private int unsettled;

    /// <summary>The files that must be read, in the order of their names.</summary>
    public List<StoryFile> ToRead { get; } = [];

    public ArchiveException? Stopped { get; set; }

    /// <summary>Compares the folder with what is known of it.</summary>
    public void Begin(FolderScan found, string path)
    {
        scan = found;
        problems.AddRange(found.Problems);
        if (found.Problems is [{ Reason: ImportReason.FolderMissing }])
        {
            return;
        }

        (folder, known) = store.FilesOf(path);
        var now = time.GetUtcNow();
        foreach (var file in found.Stories)
        {
            if (known.TryGetValue(file.Name, out var before) && before.Size == file.Size && before.Modified == file.Modified.ToUnixTimeMilliseconds())
            {
                unchanged += before.Story is null ? 0 : 1;
                problems.AddRange(before.Problem is { } problem ? [problem] : []);
            }
            else if (options.Settle > TimeSpan.Zero && (now - file.Modified).Duration() < options.Settle)
            {
                unsettled++;
            }
            else
            {
                ToRead.Add(file);
            }
        }
    }

    /// <summary>Reads one file; called on many threads.</summary>
    public async Task<FileToStore> ReadAsync(StoryFile file, TimeSpan racy, CancellationToken cancellation)
    {
        var before = known.GetValueOrDefault(file.Name);
        var now = time.GetUtcNow();
        var reading = await StoryReading.OfAsync(file, before is { Story: not null, Problem: null } ? before.Hash : null, cancellation);
        var mayChange = (now - file.Modified).Duration() < racy || reading.Reason is ImportReason.ChangedWhileRead or ImportReason.HalfWritten;
        var result = new KnownFile(file.Name, mayChange ? -1 : file.Size, file.Modified.ToUnixTimeMilliseconds(), reading.Hash, before?.Story);
        if (reading.Article is { } article)
        {
            var arrived = file.Modified < now ? file.Modified : now;
            return new FileToStore(
                result with { Story = article.Id.Value },
                store.Prepare(new StoredArticle(article, file.Name, now), file.Format, arrived),
                reading.Notes) { Earlier = before?.Story };
        }

        return reading.Detail.Length == 0
            ? new FileToStore(result with { Notes = before!.Notes }, null, [])
            : new FileToStore(result with { Problem = new ImportProblem(file.Name, reading.Reason, VisibleText.Of(reading.Detail), now) }, null, []);
    }

    /// <summary>Stores files, all or none, and tells how far the import has come.</summary>
    public void Store(IReadOnlyList<FileToStore> batch)
    {
        foreach (var outcome in store.Store(folder, batch, time.GetUtcNow()))
        {
            problems.AddRange(outcome.Problem is { } problem ? [problem] : []);
            unchanged += outcome.Problem is null && outcome.Saved is SaveOutcome.Unchanged or SaveOutcome.ReadAgain ? 1 : 0;
            imported += outcome.Saved is SaveOutcome.Added or SaveOutcome.Edited or SaveOutcome.Returned ? 1 : 0;
            returned += outcome.Saved is SaveOutcome.Returned ? 1 : 0;
            if (outcome.Problem is null)
            {
                notes.AddRange(outcome.File.Notes.Select(note => new ImportNote(outcome.File.File.Name, note)));
            }
        }

        done += batch.Count;
        progress?.Report(new ImportProgress(done, ToRead.Count, batch[^1].File.Name) { Elapsed = time.GetElapsedTime(began) });
    }

    /// <summary>Withdraws what is gone, notes the problems of the folder itself, and reads again what an older parser had read.</summary>
    public void End(CancellationToken cancellation)
    {
        if (folder == 0 || scan is null)
        {
            return;
        }

        var there = scan.Stories.Select(static file => file.Name).Concat(scan.Problems.Select(static problem => problem.File)).ToHashSet(StringComparer.Ordinal);
        var unreadable = scan.Problems.Where(static problem => problem.Reason is ImportReason.Unreadable).Select(static problem => problem.File == "." ? string.Empty : problem.File + "/").ToArray();
        var gone = known.Values
            .Where(file => !there.Contains(file.Name) && !unreadable.Any(prefix => file.Name.StartsWith(prefix, StringComparison.Ordinal)))
            .ToArray();
        if (MissesMost(gone) && !options.ConfirmWithdrawals)
        {
            KeepAll(gone, scan);
        }
        else if (gone.Length > 0)
        {
            withdrawn = store.Withdraw(folder, gone, time.GetUtcNow());
        }

        FileToStore[] setAside =
        [
            .. scan.Problems
                .Where(problem => known.GetValueOrDefault(problem.File)?.Problem?.Reason != problem.Reason)
                .Select(problem => new FileToStore(new KnownFile(problem.File, -1, 0, string.Empty, known.GetValueOrDefault(problem.File)?.Story) { Problem = problem }, null, [])),
        ];
        if (setAside.Length > 0)
        {
            store.Store(folder, setAside, time.GetUtcNow());
        }

        var readAgain = ReadAgain(cancellation);
        if (done + readAgain > 0)
        {
            progress?.Report(new ImportProgress(done, done, string.Empty) { Elapsed = time.GetElapsedTime(began), Phase = ImportPhase.SortingIndex });
        }

        store.Settle();
    }

    private int ReadAgain(CancellationToken cancellation)
    {
        var (start, read) = (time.GetTimestamp(), 0);
        var outdated = store.Outdated();
        while (store.ReadAgain(ReadAgainAtOnce) is { Count: > 0 } files)
        {
            read += files.Count;
            progress?.Report(new ImportProgress(read, Math.Max(outdated, read), files[^1]) { Elapsed = time.GetElapsedTime(start), Phase = ImportPhase.ReadingAgain });
            cancellation.ThrowIfCancellationRequested();
        }

        return read;
    }

    /// <summary>Whether so much is gone that a missing disk is likelier than an editor. Files that were moved inside the folder are not gone.</summary>
    private bool MissesMost(KnownFile[] gone)
    {
        var before = known.Values.Count(static file => file.Story is not null);
        return before >= ManyStories && gone.Any(static file => file.Story is not null) && scan!.Stories.Count * 2 < before;
    }

    private void KeepAll(KnownFile[] gone, FolderScan found)
    {
        var problem = new ImportProblem(
            ".",
            ImportReason.MostFilesGone,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{gone.Count(static file => file.Story is not null)} stories are gone at once, as when a disk isn't mounted, so they are kept; if that is meant, import with --confirm-withdrawals (or the setting Content:ConfirmWithdrawals)"),
            time.GetUtcNow());
        found.Problems.Add(problem);
        problems.Add(problem);
    }

    public ImportReport ToReport() => new(imported, unchanged, [.. problems.OrderBy(static problem => problem.File, StringComparer.Ordinal)])
    {
        Notes = [.. notes],
        Withdrawn = withdrawn,
        Returned = returned,
        Unsettled = unsettled,
        Stopped = Stopped,
    };
}
