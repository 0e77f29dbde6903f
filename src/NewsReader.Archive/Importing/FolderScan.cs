using System.Globalization;

namespace NewsReader.Archive.Importing;

/// <summary>Looks through a content folder without opening a file: which files can be stories, and which can't be read.</summary>
/// <remarks>
/// The folder may hold anything: pipes that block whoever opens them, devices without end, links to anywhere. So everything is decided by
/// name, kind and size.
/// </remarks>
internal sealed class FolderScan
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    private readonly TimeProvider time;

    private FolderScan(TimeProvider time) => this.time = time;

    /// <summary>The files to read, in the order of their names.</summary>
    public List<StoryFile> Stories { get; } = [];

    /// <summary>What was set aside by its name, kind or size.</summary>
    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Looks through the folder and the folders in it.</summary>
    public static FolderScan Of(string folder, TimeProvider time, CancellationToken cancellation)
    {
        var scan = new FolderScan(time);
        if (Directory.Exists(folder))
        {
            scan.Look(new DirectoryInfo(folder), string.Empty, 0, cancellation);
        }
        else
        {
            scan.SetAside(".", ImportReason.FolderMissing, "the content folder doesn't exist");
        }

        scan.Stories.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return scan;
    }

    private void Look(DirectoryInfo folder, string prefix, int depth, CancellationToken cancellation)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            SetAside(prefix.Length == 0 ? "." : prefix.TrimEnd('/'), ImportReason.Unreadable, "the folder can't be opened: " + exception.Message);
            return;
        }

        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = prefix + entry.Name;
            switch (entry)
            {
                case DirectoryInfo inner:
                    LookInside(inner, name, depth, cancellation);
                    break;
                case FileInfo file when StoryFile.FormatOf(file.Name) is { } format:
                    Take(file, new StoryFile(name, file.FullName, format));
                    break;
            }
        }
    }

    private void LookInside(DirectoryInfo folder, string name, int depth, CancellationToken cancellation)
    {
        if (folder.Name.StartsWith('.'))
        {
            return;
        }

        if (folder.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            SetAside(name, ImportReason.SymbolicLink, "a symbolic link to a folder is not followed");
            return;
        }

        if (depth == StoryLimits.MaxDepth)
        {
            SetAside(name, ImportReason.Unreadable, string.Create(CultureInfo.InvariantCulture, $"the folder lies more than {StoryLimits.MaxDepth} folders deep"));
            return;
        }

        if (StoryFile.FormatOf(folder.Name) is not null)
        {
            SetAside(name, ImportReason.NotAFile, "a folder with the name of a story; the stories in it are read");
        }

        Look(folder, name + "/", depth + 1, cancellation);
    }

    private void Take(FileInfo file, StoryFile story)
    {
        if (!file.Exists)
        {
            var (reason, detail) = file.Name.Contains('\uFFFD')
                ? (ImportReason.BadName, "the file's name isn't valid UTF-8")
                : (ImportReason.ChangedWhileRead, "the file went away while the folder was being read");
            SetAside(story.Name, reason, detail);
        }
        else if (file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            SetAside(story.Name, ImportReason.SymbolicLink, "a symbolic link is not followed");
        }
        else if (file.Length == 0)
        {
            SetAside(story.Name, ImportReason.Empty, "the file is empty, or a pipe or device");
        }
        else if (file.Length > StoryLimits.MaxBytes)
        {
            SetAside(
                story.Name,
                ImportReason.TooLarge,
                string.Create(CultureInfo.InvariantCulture, $"the file has {file.Length} bytes; a story has at most {StoryLimits.MaxBytes}"));
        }
        else
        {
            Stories.Add(story with { Size = file.Length, Modified = new DateTimeOffset(file.LastWriteTimeUtc) });
        }
    }

    private void SetAside(string name, ImportReason reason, string detail) =>
        Problems.Add(new ImportProblem(name, reason, VisibleText.Of(detail), time.GetUtcNow()));
}
