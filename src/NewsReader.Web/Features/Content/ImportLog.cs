using NewsReader.Archive.Importing;

namespace NewsReader.Web.Features.Content;

/// <summary>Tells the log what the import of a folder does. What was told is not told again at every look.</summary>
internal sealed partial class ImportLog(string folder, ILogger logger)
{
    /// <summary>Between two lines about one long import.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly HashSet<(string File, ImportReason Reason)> told = [];
    private TimeSpan next = Pause;
    private string? stopped;
    private bool isFirst = true;

    public void Progress(ImportProgress progress)
    {
        var isSorting = progress.Phase is ImportPhase.SortingIndex && next > Pause;
        if (progress.Elapsed < next && !isSorting)
        {
            return;
        }

        next = progress.Elapsed + Pause;
        var left = TimeSpan.FromSeconds(Math.Round((progress.Left ?? default).TotalSeconds));
        switch (progress.Phase)
        {
            case ImportPhase.ReadingAgain:
                Log.ReadingAgain(logger, progress.Done, progress.Total, progress.PerSecond, left);
                break;
            case ImportPhase.SortingIndex:
                Log.SortingIndex(logger);
                break;
            default:
                Log.Importing(logger, folder, progress.Done, progress.Total, progress.PerSecond, left);
                break;
        }
    }

    public void Report(ImportReport report)
    {
        next = Pause;
        foreach (var problem in report.Problems.Where(problem => told.Add((problem.File, problem.Reason))))
        {
            if (problem.Reason is ImportReason.FolderMissing)
            {
                Log.FolderMissing(logger, folder);
            }
            else
            {
                Log.FileSetAside(logger, problem.File, problem.Reason, problem.Detail);
            }
        }

        told.IntersectWith(report.Problems.Select(static problem => (problem.File, problem.Reason)));
        foreach (var (file, note) in report.Notes)
        {
            Log.StoryNoted(logger, file, note.Code, note.Count);
        }

        if (report.Stopped?.Message is { } reason && reason != stopped)
        {
            Log.Stopped(logger, folder, reason);
        }

        stopped = report.Stopped?.Message;
        var isThere = report.Problems.All(static problem => problem.Reason is not ImportReason.FolderMissing);
        if ((isFirst && isThere) || report.Imported > 0 || report.Withdrawn > 0)
        {
            Log.FolderImported(logger, folder, report.Imported, report.Unchanged, report.Withdrawn, report.Problems.Length);
        }

        isFirst = false;
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "Imported {Folder}: {Imported} stories, {Unchanged} unchanged, {Withdrawn} withdrawn, {Problems} files set aside.")]
        public static partial void FolderImported(ILogger logger, string folder, int imported, int unchanged, int withdrawn, int problems);

        [LoggerMessage(101, LogLevel.Warning, "The file {File} was set aside ({Reason}): {Detail}")]
        public static partial void FileSetAside(ILogger logger, string file, ImportReason reason, string detail);

        [LoggerMessage(103, LogLevel.Information, "The story {File} was imported with a note: {Note} (characters: {Count}).")]
        public static partial void StoryNoted(ILogger logger, string file, DecodeNoteCode note, int count);

        [LoggerMessage(102, LogLevel.Error, "The content folder {Folder} does not exist; the setting Content:Folders names it.")]
        public static partial void FolderMissing(ILogger logger, string folder);

        [LoggerMessage(104, LogLevel.Information, "Importing {Folder}: {Done} of {Total}, {PerSecond:F0} a second, {Left} left.")]
        public static partial void Importing(ILogger logger, string folder, int done, int total, double perSecond, TimeSpan left);

        [LoggerMessage(106, LogLevel.Information, "Reading stored stories again with this version: {Done} of {Total}, {PerSecond:F0} a second, {Left} left.")]
        public static partial void ReadingAgain(ILogger logger, int done, int total, double perSecond, TimeSpan left);

        [LoggerMessage(107, LogLevel.Information, "All stored; putting the search index in order.")]
        public static partial void SortingIndex(ILogger logger);

        [LoggerMessage(105, LogLevel.Error, "The import of {Folder} stopped and goes on at the next look: {Reason}")]
        public static partial void Stopped(ILogger logger, string folder, string reason);
    }
}
