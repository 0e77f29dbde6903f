using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>How much the explorer shows and hands out.</summary>
internal static class ExplorerLimits
{
    /// <summary>Characters of a field. The archive cuts longer queries at the same length.</summary>
    public const int Field = 256;

    /// <summary>Rows that the table asks for at once: three screens of a desktop.</summary>
    public const int TablePage = 50;

    /// <summary>Rows that an export asks for at once; the most that the archive gives.</summary>
    public const int ExportPage = 200;

    /// <summary>Rows that a table holds at most. They stay in the server's memory while the page is open: a kilobyte each.</summary>
    public const int TableRows = HitCount.Limit;

    /// <summary>Milliseconds without a key before the archive is asked.</summary>
    public const double Pause = 350;

    /// <summary>Characters of a statement or snippet in a row; what is longer is read in the story, and exported whole.</summary>
    public const int RowText = 260;

    /// <summary>Pixels of a row until the table has measured its own.</summary>
    public const float RowHeight = 126;

    /// <summary>Months that are shown one by one; a longer time is shown by year.</summary>
    public const int Months = 24;

    /// <summary>Speakers in the chart.</summary>
    public const int Speakers = 10;
}
