using System.Collections.Immutable;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>The archive: keeps stories in a database and finds them again by id, day, source, speaker and words.</summary>
/// <remarks>
/// Safe to use from many threads and, on PostgreSQL, from many processes. Readers see whole stories only and never wait for a writer. Every
/// method can throw <see cref="ArchiveException"/>: the database refuses, nothing was changed. "Newest first" is by day, then by arrival.
/// </remarks>
public sealed partial class ArchiveStore : IArticleStore
{
    private readonly ArchiveDatabase database;

    /// <summary>The archive in a database, whose tables are made or brought up to date.</summary>
    /// <param name="database">The database; its owner disposes it after the store's last use.</param>
    /// <exception cref="ArchiveException">The database can't be opened, or is newer than this program.</exception>
    public ArchiveStore(ArchiveDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        this.database = database;
        database.Migrate();
    }

    /// <summary>Tells who listens that stories came, changed or went.</summary>
    public Arrivals Arrivals { get; } = new();

    /// <inheritdoc/>
    public ValueTask<StoredArticle?> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => session
            .List($"select {StoryRow.Columns} from story s where s.id = @p0", StoryRow.Read, id.Value)
            .FirstOrDefault()?.Story));
    }

    /// <inheritdoc/>
    public ValueTask<WithdrawnStory?> FindWithdrawnAsync(ArticleId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => session
            .List(
                "select headline, since from withdrawn where id = @p0",
                row => new WithdrawnStory(id, row.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))),
                id.Value)
            .FirstOrDefault()));
    }

    /// <summary>The earlier texts of a story, the latest first; empty when it was never edited.</summary>
    public ValueTask<ImmutableArray<StoryVersion>> VersionsAsync(ArticleId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<StoryVersion>>(session =>
        [
            .. session.List(
                "select number, imported, text from version where id = @p0 order by number desc",
                static row => new StoryVersion((int)row.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetString(2)),
                id.Value),
        ]));
    }

    /// <inheritdoc/>
    public ValueTask<ArticlePage> LatestAsync(PageKey? after, int count, CancellationToken cancellation)
    {
        CheckCount(count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => PageOf(
            session.List(
                $"select {StoryRow.Columns} from story s where s.place < @p0 order by s.place desc limit @p1",
                StoryRow.Read, PlaceBefore(session, after), (long)count + 1),
            count,
            (int)(session.Number("select cast(sum(stories) as bigint) from day") ?? 0))));
    }

    /// <inheritdoc/>
    /// <remarks>The story itself need not be in the archive any more: its place in the order is what counts.</remarks>
    public ValueTask<(StoredArticle? Newer, StoredArticle? Older)> NeighboursAsync(StoredArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session =>
        {
            var place = PlaceBefore(session, new PageKey(article.Day, article.Article.Id));
            return (
                session.List($"select {StoryRow.Columns} from story s where s.place > @p0 order by s.place limit 1", StoryRow.Read, place).FirstOrDefault()?.Story,
                session.List($"select {StoryRow.Columns} from story s where s.place < @p0 order by s.place desc limit 1", StoryRow.Read, place).FirstOrDefault()?.Story);
        }));
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(StoredArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        var prepared = Prepare(article, StoryFormat.Wire, article.Imported);
        var arrival = database.Write(session =>
        {
            var writer = new StoryWriter(database, session);
            var saved = writer.Save(prepared, folder: 0, static (_, _) => false);
            writer.Finish();
            var arrival = new Arrival(saved is SaveOutcome.Unchanged ? [] : [article.Article.Id], []);
            Announce(session, arrival);
            return arrival;
        });
        Tell(arrival);

        return ValueTask.CompletedTask;
    }

    private static void CheckCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 200);
    }

    /// <summary>The place that a page begins below. A story that is gone for good, or no story at all, leaves its day: the day is then shown from its beginning.</summary>
    private static long PlaceBefore(DatabaseSession session, PageKey? after)
    {
        if (after is not { } key)
        {
            return long.MaxValue;
        }

        var place = session.Number("select place from story where id = @p0", key.Id.Value)
            ?? session.Number("select place from withdrawn where id = @p0", key.Id.Value);
        return place is { } known && Place.DayOf(known) == key.Day ? known : Place.EndOf(key.Day);
    }

    /// <summary>A page out of its rows and, when there is a next page, one more.</summary>
    private static ArticlePage PageOf(List<StoryRow> rows, int count, int total)
    {
        var stories = rows.Take(count).ToArray();
        PageKey? next = rows.Count > count ? new PageKey(Place.DayOf(stories[^1].Place), stories[^1].Story.Article.Id) : null;
        return new ArticlePage([.. stories.Select(static row => row.Story)], next, total);
    }
}
