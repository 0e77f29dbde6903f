using System.Collections.Immutable;
using System.Data.Common;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <content>Lists by source, speaker and day.</content>
public sealed partial class ArchiveStore
{
    private const string SourceColumns = "name_id, name, stories, id";
    private const string SpeakerColumns = "name_id, name, kind, role, statements, id";

    /// <summary>Stories that are read at once for the lists that they stand in.</summary>
    private const int ListedAtOnce = 500;

    /// <summary>All sources that have stories, those with the most first.</summary>
    public ValueTask<ImmutableArray<SourceEntry>> SourcesAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<SourceEntry>>(static session =>
            [.. session.List($"select {SourceColumns} from source where stories > 0 order by stories desc, id", ReadSource).Select(static row => row.Entry)]));
    }

    /// <summary>A source, or null when the archive has none with this id.</summary>
    public ValueTask<SourceEntry?> FindSourceAsync(NameId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => FindSource(session, id)?.Entry));
    }

    /// <summary>A page of a source's stories, newest first; empty for an unknown source.</summary>
    /// <param name="id">The source.</param>
    /// <param name="after">The last story before the page, or null for the first page.</param>
    /// <param name="count">How many stories the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<ArticlePage> BySourceAsync(NameId id, PageKey? after, int count, CancellationToken cancellation)
    {
        CheckCount(count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => FindSource(session, id) is not { } source
            ? new ArticlePage([], null, 0)
            : PageOf(
                session.List(
                    $"select {StoryRow.Columns} from story_source l join story s on s.place = l.place where l.source = @p0 and l.place < @p1 order by l.place desc limit @p2",
                    StoryRow.Read, source.Row, PlaceBefore(session, after), (long)count + 1),
                count,
                source.Entry.Stories)));
    }

    /// <summary>The days that have stories, newest first.</summary>
    /// <param name="from">The first day, or null for all.</param>
    /// <param name="to">The last day, or null for all.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<ImmutableArray<DayEntry>> DaysAsync(DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<DayEntry>>(session =>
        [
            .. session.List(
                "select day, stories from day where stories > 0 and day >= @p0 and day <= @p1 order by day desc",
                static row => new DayEntry(DateOnly.FromDayNumber((int)row.GetInt64(0)), (int)row.GetInt64(1)),
                (long)(from ?? DateOnly.MinValue).DayNumber,
                (long)(to ?? DateOnly.MaxValue).DayNumber),
        ]));
    }

    /// <summary>The days with stories next to a day: the last one before it and the first one after it, null where there is none.</summary>
    public ValueTask<(DateOnly? Before, DateOnly? After)> NeighbourDaysAsync(DateOnly day, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => (
            DayOf(session.Number("select max(day) from day where stories > 0 and day < @p0", (long)day.DayNumber)),
            DayOf(session.Number("select min(day) from day where stories > 0 and day > @p0", (long)day.DayNumber)))));

        static DateOnly? DayOf(long? number) => number is { } known ? DateOnly.FromDayNumber((int)known) : null;
    }

    /// <summary>A page of a day's stories, newest first; empty for a day without stories.</summary>
    /// <param name="day">The day.</param>
    /// <param name="after">The last story before the page, or null for the first page.</param>
    /// <param name="count">How many stories the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<ArticlePage> ByDayAsync(DateOnly day, PageKey? after, int count, CancellationToken cancellation)
    {
        CheckCount(count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => PageOf(
            session.List(
                $"select {StoryRow.Columns} from story s where s.place >= @p0 and s.place < @p1 order by s.place desc limit @p2",
                StoryRow.Read, Place.StartOf(day), Math.Min(Place.EndOf(day), PlaceBefore(session, after)), (long)count + 1),
            count,
            (int)(session.Number("select stories from day where day = @p0", (long)day.DayNumber) ?? 0))));
    }

    /// <summary>A page of the speakers that have statements, those with the most first.</summary>
    /// <param name="skip">How many to leave out; the list is short enough to be counted through.</param>
    /// <param name="count">How many the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<ImmutableArray<SpeakerEntry>> SpeakersAsync(int skip, int count, CancellationToken cancellation)
    {
        CheckCount(count);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<SpeakerEntry>>(session =>
        [
            .. session.List(
                $"select {SpeakerColumns} from speaker where statements > 0 order by statements desc, id limit @p0 offset @p1", ReadSpeaker, (long)count, (long)skip)
                .Select(static row => row.Entry),
        ]));
    }

    /// <summary>A speaker, or null when the archive has none with this id.</summary>
    public ValueTask<SpeakerEntry?> FindSpeakerAsync(NameId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => FindSpeaker(session, id)?.Entry));
    }

    /// <summary>The id under which a story's speaker is found in the whole archive; null when the name alone doesn't tell who it is.</summary>
    public static NameId? IdOf(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return SpeakerNames.KeyOf(speaker) is { } key ? NameId.FromKey(key) : null;
    }

    /// <summary>The id under which a story's source is found in the whole archive; null for a name without letters.</summary>
    public static NameId? IdOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SpeakerNames.KeyOf(source) is { } key ? NameId.FromKey("s " + key) : null;
    }

    /// <summary>A page of everything that a speaker said, newest story first and within a story the last statement first; empty for an unknown speaker.</summary>
    /// <param name="id">The speaker.</param>
    /// <param name="after">Where the page begins, or null for the first page.</param>
    /// <param name="count">How many statements the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<StatementPage> BySpeakerAsync(NameId id, ListKey? after, int count, CancellationToken cancellation)
    {
        CheckCount(count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => FindSpeaker(session, id) is not { } speaker
            ? new StatementPage([], null, default)
            : StatementsAt(
                session,
                session.List(
                    "select place from statement where speaker = @p0 and place < @p1 order by place desc limit @p2",
                    static row => row.GetInt64(0), speaker.Row, after?.Value ?? long.MaxValue, (long)count + 1),
                count,
                query: null) with { Total = new HitCount(speaker.Entry.Statements, false) }));
    }

    /// <summary>The lists that stories stand in, in no order; stories that the archive doesn't have are left out. Hundreds of stories take one question.</summary>
    public ValueTask<ImmutableArray<StoryLists>> ListsOfAsync(ImmutableArray<ArticleId> stories, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<StoryLists>>(session =>
        [
            .. stories.Select(static story => story.Value).Chunk(ListedAtOnce).SelectMany(ids => session.List(
                $"select {StoryRow.Columns} from story s where {database.Among("s.id")}", static row => StoryLists.Of(StoryRow.Read(row).Story), database.ListOf(ids))),
        ]));
    }

    private static (SourceEntry Entry, long Row)? FindSource(DatabaseSession session, NameId id) =>
        session.List($"select {SourceColumns} from source where name_id = @p0", ReadSource, id.Value) is [var found] ? found : null;

    private static (SpeakerEntry Entry, long Row)? FindSpeaker(DatabaseSession session, NameId id) =>
        session.List($"select {SpeakerColumns} from speaker where name_id = @p0", ReadSpeaker, id.Value) is [var found] ? found : null;

    private static NameId ReadId(DbDataReader row) => NameId.TryParse(row.GetString(0), out var id) ? id : default;

    private static (SourceEntry Entry, long Row) ReadSource(DbDataReader row) =>
        (new SourceEntry(ReadId(row), row.GetString(1), (int)row.GetInt64(2)), row.GetInt64(3));

    private static (SpeakerEntry Entry, long Row) ReadSpeaker(DbDataReader row) => (
        new SpeakerEntry(ReadId(row), row.GetString(1), (SpeakerKind)row.GetInt64(2), row.IsDBNull(3) ? null : row.GetString(3), (int)row.GetInt64(4)),
        row.GetInt64(5));
}
