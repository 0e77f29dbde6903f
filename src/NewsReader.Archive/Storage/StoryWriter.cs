using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Changes stories inside one transaction: text, index, statements and counters together.</summary>
internal sealed class StoryWriter(ArchiveDatabase database, DatabaseSession session)
{
    private readonly ArchiveCounters counters = new(database, session);

    /// <summary>Ids that neither a story nor a withdrawn one has.</summary>
    private readonly HashSet<string> fresh = new(StringComparer.Ordinal);

    /// <summary>Places of which it is known whether a story stands there, and those of them that are taken.</summary>
    private readonly HashSet<long> looked = [];
    private readonly HashSet<long> taken = [];

    /// <summary>The last place of days that were looked at; none behind it is taken.</summary>
    private readonly Dictionary<DateOnly, long> lastOfDay = [];

    /// <summary>Asks at once what saving these stories would ask one by one.</summary>
    public void Expect(IReadOnlyCollection<PreparedStory> stories)
    {
        if (stories.Count == 0)
        {
            return;
        }

        var ids = stories.Select(static story => story.Id.Value).ToArray();
        fresh.UnionWith(ids);
        fresh.ExceptWith(session.List(
            $"select id from story where {database.Among("id")} union all select id from withdrawn where {database.Among("id")}",
            static row => row.GetString(0), database.ListOf(ids)));
        looked.UnionWith(stories.Select(static story => Place.Of(story.Day, story.Arrived)));
        taken.UnionWith(session.List($"select place from story where {database.Among("place")}", static row => row.GetInt64(0), database.ListOf(looked)));
        counters.Expect(stories);
    }

    /// <summary>Stores a story, replacing an earlier version with the same id.</summary>
    /// <param name="prepared">The story.</param>
    /// <param name="folder">The row of the content folder that it came from; 0 when it came from none.</param>
    /// <param name="isThere">Tells whether a file of a content folder (its row, its name) still is there: then it keeps its id.</param>
    public SaveOutcome Save(PreparedStory prepared, long folder, Func<long, string, bool> isThere)
    {
        if (fresh.Remove(prepared.Id.Value))
        {
            Add(prepared, PlaceFor(prepared, earlier: null), folder, version: 1);
            return SaveOutcome.Added;
        }

        var earlier = session.List(
            "select place, version, imported, text, file, parser, folder from story where id = @p0",
            static row => new Earlier(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt64(6)),
            prepared.Id.Value).FirstOrDefault();
        var place = PlaceFor(prepared, earlier?.Place);
        if (earlier is null)
        {
            return Insert(prepared, place, folder);
        }

        var sameFile = earlier.File == prepared.File && earlier.Folder == folder;
        if (!sameFile && isThere(earlier.Folder, earlier.File))
        {
            return SaveOutcome.Duplicate;
        }

        var sameText = earlier.Text == prepared.Text;
        if (sameText && sameFile && earlier.Parser == ParserVersion.Current && place == earlier.Place)
        {
            return SaveOutcome.Unchanged;
        }

        if (!sameText)
        {
            Keep(prepared.Id, earlier.Version, earlier.Imported, earlier.Text);
        }

        Remove(earlier.Place);
        Add(prepared, place, folder, sameText ? earlier.Version : earlier.Version + 1);
        return sameText && sameFile ? SaveOutcome.ReadAgain : SaveOutcome.Edited;
    }

    /// <summary>Takes a story out of every list because its file is gone; its link goes on telling that.</summary>
    /// <returns>The story's id; null when another file has taken the story over.</returns>
    public ArticleId? Withdraw(long folder, string file, string id, DateTimeOffset now)
    {
        var story = session.List(
            "select place, version, imported, text, headline from story where id = @p0 and folder = @p1 and file = @p2",
            static row => (Place: row.GetInt64(0), Version: row.GetInt64(1), Imported: row.GetInt64(2), Text: row.GetString(3), Headline: row.GetString(4)),
            id, folder, file);
        if (story is not [var (place, version, imported, text, headline)] || !ArticleId.TryParse(id, out var articleId))
        {
            return null;
        }

        Keep(articleId, version, imported, text);
        Remove(place);
        session.Later(
            "insert into withdrawn(id, place, headline, file, since, version) values(@p0, @p1, @p2, @p3, @p4, @p5)",
            id, place, headline, file, now.ToUnixTimeMilliseconds(), version);
        return articleId;
    }

    /// <summary>Writes the counters; nothing may be changed after that.</summary>
    public void Finish()
    {
        database.FlushIndex(session);
        counters.Write();
    }

    private SaveOutcome Insert(PreparedStory prepared, long place, long folder)
    {
        var withdrawn = session.List(
            "select w.place, w.version, v.text from withdrawn w left join version v on v.id = w.id and v.number = w.version where w.id = @p0",
            static row => (Place: row.GetInt64(0), Version: row.GetInt64(1), Text: row.IsDBNull(2) ? null : row.GetString(2)),
            prepared.Id.Value);
        if (withdrawn is not [var before])
        {
            Add(prepared, place, folder, 1);
            return SaveOutcome.Added;
        }

        var sameText = before.Text == prepared.Text;
        session.Later("delete from withdrawn where id = @p0", prepared.Id.Value);
        if (sameText)
        {
            session.Later("delete from version where id = @p0 and number = @p1", prepared.Id.Value, before.Version);
        }

        var sameDay = Place.DayOf(before.Place) == prepared.Day;
        Add(prepared, sameDay && IsFree(before.Place) ? before.Place : place, folder, sameText ? before.Version : before.Version + 1);
        return SaveOutcome.Returned;
    }

    private void Add(PreparedStory prepared, long place, long folder, long version)
    {
        taken.Add(place);
        if (lastOfDay.TryGetValue(Place.DayOf(place), out var last) && last < place)
        {
            lastOfDay[Place.DayOf(place)] = place;
        }

        session.Later(
            "insert into story(place, id, folder, file, headline, imported, version, format, parser, parsed, text) values(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)",
            place, prepared.Id.Value, folder, prepared.File, prepared.Headline, prepared.Imported.ToUnixTimeMilliseconds(), version, (long)prepared.Format,
            ParserVersion.Current, prepared.Parsed, prepared.Text);
        var sources = SourcesOf(prepared, place);
        var speakers = new HashSet<long>();
        foreach (var statement in prepared.Statements)
        {
            long? speaker = statement.SpeakerKey is { } key ? counters.Speaker(key, statement.Speaker) : null;
            if (speaker is { } known)
            {
                speakers.Add(known);
            }

            Add(statement, Place.OfStatement(place, statement.Number), speaker, sources);
            counters.Spell(statement.Speaker.Name, statement.SpeakerWords);
        }

        database.IndexStory(session, place, prepared.Index, [.. sources, .. speakers.Select(IndexTags.Speaker)]);
        counters.Spell(prepared.Headline, prepared.HeadlineWords);
        counters.Day(Place.DayOf(place), +1);
    }

    private void Add(PreparedStatement statement, long place, long? speaker, ImmutableArray<string> sources)
    {
        ImmutableArray<string> tags = [.. sources, IndexTags.Mode(statement.Mode), IndexTags.Kind(statement.Kind)];
        database.IndexStatement(session, place, speaker, statement.Index, speaker is { } id ? tags.Add(IndexTags.Speaker(id)) : tags);
    }

    private ImmutableArray<string> SourcesOf(PreparedStory story, long place)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var (key, name) in story.Sources)
        {
            if (counters.Source(key, name) is var id && !tags.Contains(IndexTags.Source(id)))
            {
                session.Later("insert into story_source(source, place) values(@p0, @p1)", id, place);
                counters.Source(id, +1);
                tags.Add(IndexTags.Source(id));
            }
        }

        return tags.ToImmutable();
    }

    /// <summary>Takes a story's row, its index entries and its share in the counters away.</summary>
    private void Remove(long place)
    {
        database.FlushIndex(session);
        var after = Place.After(place);
        foreach (var (speaker, count) in session.List(
            "select speaker, count(*) from statement where place > @p0 and place < @p1 and speaker is not null group by speaker",
            static row => (row.GetInt64(0), row.GetInt64(1)), place, after))
        {
            counters.Speaker(speaker, -count);
        }

        foreach (var source in session.List("select source from story_source where place = @p0", static row => row.GetInt64(0), place))
        {
            counters.Source(source, -1);
        }

        database.Unindex(session, place);
        session.Later("delete from story_source where place = @p0", place);
        session.Later("delete from story where place = @p0", place);
        taken.Remove(place);
        counters.Day(Place.DayOf(place), -1);
    }

    private void Keep(ArticleId id, long version, long imported, string text) => session.Later(
        "insert into version(id, number, imported, text) values(@p0, @p1, @p2, @p3) on conflict(id, number) do update set imported = excluded.imported, text = excluded.text",
        id.Value, version, imported, text);

    /// <summary>The story's own place while its day stays, else the first free one at or after its arrival.</summary>
    private long PlaceFor(PreparedStory prepared, long? earlier)
    {
        var day = prepared.Day;
        if (earlier is { } own && Place.DayOf(own) == day)
        {
            return own;
        }

        var place = Place.Of(day, prepared.Arrived);
        if (IsFree(place))
        {
            return place;
        }

        if (!lastOfDay.TryGetValue(day, out var last))
        {
            last = session.Number("select max(place) from story where place >= @p0 and place < @p1", Place.StartOf(day), Place.EndOf(day)) ?? place;
            lastOfDay.Add(day, last);
        }

        return Place.After(last) < Place.EndOf(day)
            ? Place.After(last)
            : throw new InvalidOperationException("A day has more stories than places.");
    }

    private bool IsFree(long place) => looked.Contains(place) ? !taken.Contains(place) : session.Scalar("select 1 from story where place = @p0", place) is null;

    private sealed record Earlier(long Place, long Version, long Imported, string Text, string File, string Parser, long Folder);
}
