using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;

namespace NewsReader.Web.Features.Content;

/// <summary>Imports the content folders before the app takes its first request.</summary>
internal sealed partial class ContentImport(
    FolderImporter importer,
    IOptions<ContentOptions> options,
    IHostEnvironment environment,
    ILogger<ContentImport> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var folder in options.Value.Folders)
        {
            await ImportAsync(ContentFolder.Resolve(folder, environment.ContentRootPath), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ImportAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            Log.FolderMissing(logger, folder);
            return;
        }

        var report = await importer.ImportAsync(folder, progress: null, cancellation);
        foreach (var problem in report.Problems)
        {
            Log.FileSetAside(logger, problem.File, problem.Reason, problem.Detail);
        }

        foreach (var (file, note) in report.Notes)
        {
            Log.StoryNoted(logger, file, note.Code, note.Count);
        }

        Log.FolderImported(logger, folder, report.Imported, report.Unchanged, report.Problems.Length);
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "Imported {Folder}: {Imported} stories, {Unchanged} unchanged, {Problems} files set aside.")]
        public static partial void FolderImported(ILogger logger, string folder, int imported, int unchanged, int problems);

        [LoggerMessage(101, LogLevel.Warning, "The file {File} was set aside ({Reason}): {Detail}")]
        public static partial void FileSetAside(ILogger logger, string file, ImportReason reason, string detail);

        [LoggerMessage(103, LogLevel.Information, "The story {File} was imported with a note: {Note} (characters: {Count}).")]
        public static partial void StoryNoted(ILogger logger, string file, DecodeNoteCode note, int count);

        [LoggerMessage(102, LogLevel.Error, "The content folder {Folder} does not exist; the setting Content:Folders names it.")]
        public static partial void FolderMissing(ILogger logger, string folder);
    }
}
