using System.Diagnostics;

namespace NewsReader.Archive.Storage;

/// <summary>Where a story or a statement stands in the archive, as one number: a larger number is newer.</summary>
/// <remarks>
/// From the top: the day (22 bits, days since 0001-01-01), the story's place within its day (28 bits), and the statement within its story
/// (13 bits, 0 for the story itself). Row ids of the database are places: "newest first" is the order of its tables, a range of days is a
/// range of row ids, and a page begins behind a row id.
/// </remarks>
internal static class Place
{
    /// <summary>Statements of a story that can be found by search at most; 8,191. A story with more is a book.</summary>
    public const int MaxStatement = (1 << StatementBits) - 1;

    private const int StatementBits = 13;
    private const int SlotBits = 28;
    private const int DayShift = SlotBits + StatementBits;

    /// <summary>Seconds that share a slot: with eight, the slots of a day reach from 2000 to 2068. Stories of one slot move to the next free ones.</summary>
    private const int SecondsPerSlot = 8;

    private static readonly long Epoch = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    /// <summary>The smallest place of a day.</summary>
    public static long StartOf(DateOnly day) => (long)day.DayNumber << DayShift;

    /// <summary>The first place after a day.</summary>
    public static long EndOf(DateOnly day) => (day.DayNumber + 1L) << DayShift;

    /// <summary>The place of a story that arrived at a time; whether it is free is for the database to say.</summary>
    public static long Of(DateOnly day, DateTimeOffset arrived) =>
        StartOf(day) | (Math.Clamp((arrived.ToUnixTimeSeconds() - Epoch) / SecondsPerSlot, 0, (1L << SlotBits) - 1) << StatementBits);

    /// <summary>The place after a story's.</summary>
    public static long After(long story) => story + (1L << StatementBits);

    /// <summary>The place of a statement.</summary>
    /// <param name="story">Its story's place.</param>
    /// <param name="index">Its index in the story's list of quotes.</param>
    public static long OfStatement(long story, int index)
    {
        Debug.Assert(index < MaxStatement, "Statements beyond the limit have no place.");
        return story + index + 1;
    }

    /// <summary>The day that a place belongs to.</summary>
    public static DateOnly DayOf(long place) => DateOnly.FromDayNumber((int)(place >> DayShift));

    /// <summary>The place of the story that a statement belongs to, and the statement's index in its list of quotes.</summary>
    public static (long Story, int Index) Split(long statement) => (statement & ~(long)MaxStatement, (int)(statement & MaxStatement) - 1);
}
