namespace NewsReader.Archive.Importing;

/// <summary>The limits of what counts as a story's file.</summary>
public static class StoryLimits
{
    /// <summary>5 MiB. The longest news features stay below 200 KB; a larger file is a dump or a mistake, and would hold up the rest.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>64 folders deep. Paths deeper than that come from loops of mounts, not from people.</summary>
    public const int MaxDepth = 64;
}
