using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Searching;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Live;

/// <summary>A list that stories arrive in: a source's, a speaker's or a day's; <c>default</c> is the list of all. It names one of them at most.</summary>
internal readonly record struct ArrivalList(NameId? Source = null, NameId? Speaker = null, DateOnly? Day = null)
{
    private const string DayKey = "day";

    /// <summary>Whether every story stands in it.</summary>
    public bool IsEverything => this == default;

    /// <summary>Its first page.</summary>
    public string Page => this switch
    {
        { Source: { } source } => Paths.Source(source),
        { Speaker: { } speaker } => Paths.Speaker(speaker),
        { Day: { } day } => Paths.Day(day),
        _ => Paths.Latest,
    };

    /// <summary>What names it in a query, with an ampersand before it; empty for the list of all.</summary>
    public string Query => this switch
    {
        { Source: { } source } => $"&{SearchPaths.Source}={source}",
        { Speaker: { } speaker } => $"&{SearchPaths.Speaker}={speaker}",
        { Day: { } day } => $"&{DayKey}={AddressDay.Write(day)}",
        _ => string.Empty,
    };

    /// <summary>The list that a query names; null when it names none that could be, or several.</summary>
    public static ArrivalList? Read(IQueryCollection query) =>
        ((string?)query[SearchPaths.Source], (string?)query[SearchPaths.Speaker], (string?)query[DayKey]) switch
        {
            (null, null, null) => default(ArrivalList),
            ({ } source, null, null) when NameId.TryParse(source, out var id) => new ArrivalList(Source: id),
            (null, { } speaker, null) when NameId.TryParse(speaker, out var id) => new ArrivalList(Speaker: id),
            (null, null, { } text) when AddressDay.Read(text) is { } day => new ArrivalList(Day: day),
            _ => null,
        };

    /// <summary>The lists that a story stands in, but for the list of all.</summary>
    public static IEnumerable<ArrivalList> With(StoryLists story) =>
    [
        new(Day: story.Day),
        .. story.Sources.Select(static source => new ArrivalList(Source: source)),
        .. story.Speakers.Select(static speaker => new ArrivalList(Speaker: speaker)),
    ];
}
