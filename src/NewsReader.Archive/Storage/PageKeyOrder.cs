namespace NewsReader.Archive.Storage;

/// <summary>The order of stories in lists: by day, newest first, then by id.</summary>
internal sealed class PageKeyOrder : IComparer<PageKey>
{
    public static PageKeyOrder Instance { get; } = new();

    public int Compare(PageKey x, PageKey y)
    {
        var byDay = y.Day.CompareTo(x.Day);
        return byDay != 0 ? byDay : string.CompareOrdinal(x.Id.Value, y.Id.Value);
    }
}
