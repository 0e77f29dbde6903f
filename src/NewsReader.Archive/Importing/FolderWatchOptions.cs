namespace NewsReader.Archive.Importing;

/// <summary>How a content folder is watched.</summary>
public sealed record FolderWatchOptions
{
    /// <summary>How often the whole folder is looked through, whatever the system reports: events get lost, and network shares send none. 30 seconds unless told.</summary>
    public TimeSpan Rescan { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a file must have stood still before it is taken; a writer in two steps pauses for less. 2 seconds unless told.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>As <see cref="ImportOptions.ConfirmWithdrawals"/>. False unless told.</summary>
    public bool ConfirmWithdrawals { get; init; }

    /// <summary>How long events are gathered before the folder is looked through. A quarter of a second unless told.</summary>
    public TimeSpan Gather { get; init; } = TimeSpan.FromMilliseconds(250);
}
