namespace NewsReader.Archive.Importing;

/// <summary>How an import goes about it.</summary>
public sealed record ImportOptions
{
    /// <summary>Every file is taken as it is.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>How long a file must have stood still before it is taken; zero takes it at once. A file moved in with an older time counts as still.</summary>
    public TimeSpan Settle { get; init; }

    /// <summary>
    /// Whether stories are withdrawn even when most of the folder's files are gone at once. False unless told: they are then kept and
    /// <see cref="ImportReason.MostFilesGone"/> is reported, since a disk that isn't mounted looks the same as a folder that was emptied.
    /// </summary>
    public bool ConfirmWithdrawals { get; init; }
}
