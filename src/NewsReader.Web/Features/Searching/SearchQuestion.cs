using System.Globalization;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Searching;

/// <summary>What the search page is asked, as it stands in its address. Whatever can't be read asks for nothing.</summary>
internal sealed record SearchQuestion
{
    public const string WordsKey = "q";
    public const string SourceKey = "source";
    public const string SpeakerKey = "speaker";
    public const string FromKey = "from";
    public const string ToKey = "to";
    public const string PlaceKey = "in";
    public const string OrderKey = "by";
    public const string AfterKey = "after";

    /// <summary>Value of <see cref="PlaceKey"/> that leaves out what nobody says.</summary>
    public const string Statements = "statements";

    /// <summary>Value of <see cref="OrderKey"/> that puts the best match first.</summary>
    public const string Relevance = "relevance";

    /// <summary>What the search box takes; the archive cuts what is longer, see <see cref="SearchResult.WasCut"/>.</summary>
    public const int LongestWords = 256;

    /// <summary>What is read of any value: longer than the box, so that the page can tell that something was cut.</summary>
    private const int Longest = 2 * LongestWords;

    public string Words { get; init; } = string.Empty;

    /// <summary>The source's id, as typed.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The speaker's id or name, as typed.</summary>
    public string Speaker { get; init; } = string.Empty;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool InStatements { get; init; }

    public bool ByRelevance { get; init; }

    public ListKey? After { get; init; }

    /// <summary>Whether nothing is asked: the page was only opened.</summary>
    public bool IsEmpty => Words.Length == 0 && !HasOptions;

    /// <summary>Whether anything but words is asked.</summary>
    public bool HasOptions => Source.Length > 0 || Speaker.Length > 0 || From is not null || To is not null || InStatements || ByRelevance;

    /// <summary>Reads the address; days that stand the wrong way round are turned.</summary>
    public static SearchQuestion Of(IQueryCollection query)
    {
        var (from, to) = (Day(query[FromKey]), Day(query[ToKey]));
        return new SearchQuestion
        {
            Words = Text(query[WordsKey]),
            Source = Text(query[SourceKey]),
            Speaker = Text(query[SpeakerKey]),
            From = from > to ? to : from,
            To = from > to ? from : to,
            InStatements = query[PlaceKey] == Statements,
            ByRelevance = query[OrderKey] == Relevance,
            After = ListKey.TryParse(query[AfterKey], out var key) ? key : null,
        };
    }

    /// <summary>What the archive is asked.</summary>
    public SearchRequest ToRequest(NameId? source, NameId? speaker, int count) => new()
    {
        Words = Words,
        Source = source,
        Speaker = speaker,
        From = From,
        To = To,
        InStatements = InStatements,
        Order = ByRelevance ? SearchOrder.Relevance : SearchOrder.Latest,
        After = After,
        Count = count,
    };

    /// <summary>The address of the page that answers this; what isn't asked is left out.</summary>
    public string ToPath() => Paths.Search + ToQuery();

    /// <summary>The question as a query with its question mark.</summary>
    public string ToQuery()
    {
        var query = QueryString.Empty;
        Add(WordsKey, Words);
        Add(SourceKey, Source);
        Add(SpeakerKey, Speaker);
        Add(FromKey, Day(From));
        Add(ToKey, Day(To));
        Add(PlaceKey, InStatements ? Statements : null);
        Add(OrderKey, ByRelevance ? Relevance : null);
        Add(AfterKey, After?.ToString());
        return query.ToString();

        void Add(string key, string? value) => query = string.IsNullOrEmpty(value) ? query : query.Add(key, value);
    }

    public static string? Day(DateOnly? day) => day is { } known ? CalendarDate.OfDay(known).ToString() : null;

    private static string Text(string? value) => value is null ? string.Empty : value[..Math.Min(value.Length, Longest)].Trim();

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
