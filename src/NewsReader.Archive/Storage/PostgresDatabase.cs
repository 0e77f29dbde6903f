using System.Collections.Immutable;
using System.Data.Common;
using NewsReader.Archive.Search;
using Npgsql;

namespace NewsReader.Archive.Storage;

/// <summary>An archive in PostgreSQL, for many web nodes on one database.</summary>
public sealed partial class PostgresDatabase : ArchiveDatabase
{
    /// <summary>Any number, the same in all nodes, that no other program on the database uses as an advisory lock.</summary>
    private const long Turn = 0x4E65_7773_5264_0001;

    /// <summary>
    /// Stories whose words are noted before they are sorted into the index: together that takes a quarter of the time, but searches read the notes.
    /// As many again are noted while these are sorted; the index's file keeps the room that all of them took.
    /// </summary>
    private const int MaxUnsettled = 2_000;

    private readonly NpgsqlDataSource source;

    /// <summary>The index entries of the transaction at hand. One round trip for each would take longer than everything else.</summary>
    private readonly List<(long Place, string Terms, short[] Pairs)> stories = [];

    private readonly List<(long Place, long? Speaker, string Terms)> statements = [];

    /// <summary>Stories whose words wait to be sorted into the index.</summary>
    private int unsettled;

    /// <summary>The sorting that is under way on a connection of its own; null when there is none.</summary>
    private Task? sorting;

    /// <summary>Stories that came since the planner last looked which words are common.</summary>
    private int uncounted;

    /// <summary>The archive that a connection string names.</summary>
    /// <exception cref="ArchiveException">It isn't a connection string.</exception>
    public PostgresDatabase(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            // The planner doesn't know what unpacking a vector costs and would rather read whole tables: 812 ms instead of 38 for a count.
            settings.Options = string.Join(' ', settings.Options, "-c enable_seqscan=off -c jit=off -c lock_timeout=5000").Trim();
            // The few statements of an import come again by the thousand.
            settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 40);
            Name = $"{settings.Database} on {settings.Host}";
            source = NpgsqlDataSource.Create(settings);
        }
        catch (ArgumentException exception)
        {
            throw new ArchiveException(ArchiveFailure.Unavailable, "The connection string can't be understood: " + exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override string Name { get; }

    internal override IReadOnlyList<string> Migrations => PostgresSchema.Versions;

    /// <remarks>Fewer than elsewhere: the words of each story have to be unpacked to rank it.</remarks>
    internal override int MostRanked => 500;

    /// <remarks>0 is no limit. What waits for a lock gives up by <c>lock_timeout</c>.</remarks>
    internal override int ScriptSeconds => 0;

    internal override string MatchOf(string index) => PostgresQuestion.Terms + " @@ @p0::tsquery";

    internal override List<long> Newest(DatabaseSession session, IndexRange range, long before, int count) =>
        NewestCounted(session, range, before, count).Places;

    internal override CountedPlaces NewestCounted(DatabaseSession session, IndexRange range, long before, int count) =>
        PostgresSearch.Newest(this, session, range, before, count);

    internal override CountedPlaces Best(DatabaseSession session, IndexRange range, int skip, int count)
    {
        var newest = NewestCounted(session, range, long.MaxValue, MostRanked);
        var found = session.List("select place, terms from words where place = any(@p0)", static row => (row.GetInt64(0), row.GetString(1)), newest.Places.ToArray());
        return newest with { Places = [.. TermRanking.BestFirst(found, range.Asked.Words).Skip(skip).Take(count)] };
    }

    internal override DbConnection Open(bool forWriting) => source.OpenConnection();

    internal override long Version(DatabaseSession session) =>
        session.Scalar("select to_regclass('archive_version')::text") is null ? 0 : session.Number("select max(number) from archive_version") ?? 0;

    internal override void SetVersion(DatabaseSession session, long version)
    {
        session.Script("create table if not exists archive_version(number bigint not null)");
        session.Execute("insert into archive_version(number) values(@p0)", version);
    }

    internal override void TakeTurn(DatabaseSession session)
    {
        // What a failed transaction had gathered went with it.
        stories.Clear();
        statements.Clear();
        session.Scalar("select pg_advisory_xact_lock(@p0)", Turn);
    }

    internal override string Write(IndexQuery query, string index) => TsQuery.Write(query, PostgresTerms.SpeakerSign, PostgresTerms.RoleSign);

    internal override IndexText TextOfStory(List<SearchToken> headline, List<SearchToken> body) =>
        new([new PostgresTerms().Add(headline).Add(body).ToString()], WordPairs.Of(headline, body));

    internal override IndexText TextOfStatement(List<SearchToken> speaker, List<SearchToken> role, List<SearchToken> words) =>
        new([new PostgresTerms().Add(speaker, PostgresTerms.SpeakerSign).Add(role, PostgresTerms.RoleSign).Add(words).ToString()], []);

    internal override void IndexStory(DatabaseSession session, long place, IndexText text, ImmutableArray<string> tags) =>
        stories.Add((place, PostgresTerms.WithTags(text.Columns[0], tags), text.Pairs));

    internal override void IndexStatement(DatabaseSession session, long place, long? speaker, IndexText text, ImmutableArray<string> tags) =>
        statements.Add((place, speaker, PostgresTerms.WithTags(text.Columns[0], tags)));

    internal override void FlushIndex(DatabaseSession session)
    {
        if (stories.Count > 0)
        {
            session.With(connection =>
            {
                using var copy = ((NpgsqlConnection)connection).BeginBinaryImport("copy words(place, terms, pairs) from stdin (format binary)");
                foreach (var (place, terms, pairs) in stories)
                {
                    copy.StartRow();
                    copy.Write(place);
                    copy.Write(terms);
                    copy.Write(pairs);
                }

                copy.Complete();
            });
            unsettled += stories.Count;
            stories.Clear();
        }

        if (statements.Count > 0)
        {
            session.With(connection =>
            {
                using var copy = ((NpgsqlConnection)connection).BeginBinaryImport("copy said(place, speaker, terms) from stdin (format binary)");
                foreach (var (place, speaker, terms) in statements)
                {
                    copy.StartRow();
                    copy.Write(place);
                    copy.Write(speaker);
                    copy.Write(terms);
                }

                copy.Complete();
            });
            statements.Clear();
        }
    }

    internal override string Among(string column) => $"{column} = any(@p0)";

    internal override object ListOf<T>(IEnumerable<T> values) => values.ToArray();

    internal override void Settle(DatabaseSession session, bool all)
    {
        if (!all && unsettled < MaxUnsettled)
        {
            return;
        }

        // A sorting ends when no notes are left, also of what came meanwhile: it has to be waited for, or it would never catch up.
        var before = sorting;
        sorting = null;
        before?.GetAwaiter().GetResult();
        if (!all)
        {
            // The server sorts with one core while stories are read and noted with the others.
            sorting = Task.Factory.StartNew(SortMeanwhile, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        else if (unsettled > 0 || before is not null)
        {
            Sort(session);
        }

        uncounted += unsettled;
        unsettled = 0;
        if (all && uncounted >= MaxUnsettled)
        {
            // PostgreSQL does so by itself, but later.
            session.Script("analyze words, said, story");
            uncounted = 0;
        }
    }

    internal override void Unindex(DatabaseSession session, long place)
    {
        session.Execute("delete from words where place = @p0", place);
        session.Execute("delete from said where place > @p0 and place < @p1", place, Place.After(place));
    }

    internal override ArchiveException Explain(DbException exception)
    {
        // States: https://www.postgresql.org/docs/current/errcodes-appendix.html
        var (failure, advice) = exception.SqlState switch
        {
            "53100" => (ArchiveFailure.DiskFull, "can't grow because the server's disk is full; nothing of this batch was stored, make room and run again"),
            "55P03" or "40P01" => (ArchiveFailure.Locked, "is being written to by another process; try again when it has finished"),
            "25006" or "42501" => (ArchiveFailure.ReadOnly, "may not be written to by this user"),
            "XX001" or "XX002" => (ArchiveFailure.Damaged, "is damaged; the archive can be built again from the content folder"),
            // A server whose log can't grow stops at once and has no time to say why.
            null => (ArchiveFailure.Unavailable, $"doesn't answer, or broke off ({exception.Message}); nothing of this batch was stored. See the server's log (a full disk stops a server), then run again"),
            _ => (ArchiveFailure.Unavailable, "can't be used: " + exception.Message),
        };
        return new ArchiveException(failure, $"The database {Name} {advice}.", exception);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && sorting is { } running)
        {
            // Whatever it says: the words are in the archive, sorted or not.
            Task.WaitAny(running);
        }

        base.Dispose(disposing);
        if (disposing)
        {
            source.Dispose();
        }
    }

    private static bool Sort(DatabaseSession session)
    {
        session.Script("select gin_clean_pending_list('words_terms') + gin_clean_pending_list('said_terms')");
        return true;
    }

    private void SortMeanwhile()
    {
        try
        {
            Read(Sort);
        }
        catch (ArchiveException exception) when (exception.Failure is ArchiveFailure.Locked)
        {
            // The database is doing so of its own accord.
        }
    }
}
