namespace NewsReader.Cli;

/// <summary>The exit statuses of <c>newsreader</c>.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read; what could be was dealt with.</summary>
    public const int SomeInputFailed = 1;

    /// <summary>The command line can't be understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The archive's database refuses; standard error says why.</summary>
    public const int ArchiveFailed = 3;
}
