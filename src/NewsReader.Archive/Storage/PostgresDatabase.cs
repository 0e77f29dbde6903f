using System.Data.Common;
using System.Globalization;
using System.Text;
using NewsReader.Archive.Search;
using Npgsql;

namespace NewsReader.Archive.Storage;

/// <summary>An archive in PostgreSQL, for many web nodes on one database.</summary>
public sealed class PostgresDatabase : ArchiveDatabase
{
    /// <summary>PostgreSQL keeps positions up to here; a phrase beyond isn't found.</summary>
    private const int MaxPosition = 16_383;

    /// <summary>A vector may have 1 MB; what a story has beyond this is not searched.</summary>
    private const int MaxVectorBytes = 900_000;

    /// <summary>Any number, the same in all nodes, that no other program on the database uses as an advisory lock.</summary>
    private const long Turn = 0x4E65_7773_5264_0001;

    /// <summary>Stories whose words are noted before they are sorted into the index: together that takes a quarter of the time, but searches read the notes.</summary>
    private const int MaxUnsettled = 4_000;

    private readonly NpgsqlDataSource source;

    /// <summary>The index entries of the transaction at hand. One round trip for each would take longer than everything else.</summary>
    private readonly List<(long Place, string Vector)> stories = [];

    private readonly List<(long Place, long? Speaker, string Vector)> statements = [];

    /// <summary>Stories whose words wait to be sorted into the index.</summary>
    private int unsettled;

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

    /// <remarks>Written so that a range of places never leads the planner to walk the key and unpack every vector on its way.</remarks>
    internal override string Key => "(place + 0)";

    internal override string NewestFirst => "place + 0 desc";

    /// <remarks>Only the newest are unpacked and scored.</remarks>
    internal override string Ranked =>
        """
        select place, -ts_rank('{0.1, 0.1, 0.1, 0.4}', tsv, @p0::tsquery, 1) as score from words where place in (
            select place from words where tsv @@ @p0::tsquery and (place + 0) >= @p1 and (place + 0) < @p2 order by place + 0 desc limit @p3)
        """;

    internal override string MatchOf(string index) => "tsv @@ @p0::tsquery";

    /// <remarks>Finding all matches is what costs here, unpacking them for a phrase above all: it is done once for the page and for the number.</remarks>
    internal override (List<long> Places, long Total) Newest(DatabaseSession session, IndexRange range, long before, int count)
    {
        var rows = session.List(
            $"""
            select place, total from (
                select place, count(*) over () as total from {range.Index} where {MatchOf(range.Index)} and {Key} >= @p1 and {Key} < @p2) matches
            where place < @p3 order by {NewestFirst} limit @p4
            """,
            static row => (Place: row.GetInt64(0), Total: row.GetInt64(1)), range.Query, range.From, range.Until, before, (long)count);
        return rows.Count == 0 && before < range.Until
            ? ([], Count(session, range))
            : (rows.ConvertAll(static row => row.Place), rows.Count == 0 ? 0 : rows[0].Total);
    }

    internal override DbConnection Open(bool forWriting) => source.OpenConnection();

    internal override long Version(DatabaseSession session)
    {
        session.Script("create table if not exists archive_version(number bigint not null)");
        return session.Number("select max(number) from archive_version") ?? 0;
    }

    internal override void SetVersion(DatabaseSession session, long version) => session.Execute("insert into archive_version(number) values(@p0)", version);

    internal override void TakeTurn(DatabaseSession session)
    {
        // What a failed transaction had gathered went with it.
        stories.Clear();
        statements.Clear();
        session.Scalar("select pg_advisory_xact_lock(@p0)", Turn);
    }

    internal override string Write(IndexQuery query, string index) => TsQuery.Write(query, weights: index == "said");

    internal override void IndexStory(DatabaseSession session, long place, StoryWords words)
    {
        var vector = new Vector();
        vector.Add(words.Headline, "A");
        vector.Add(words.Body, string.Empty);
        vector.Add(words.Tags);
        stories.Add((place, vector.ToString()));
    }

    internal override void IndexStatement(DatabaseSession session, long place, long? speaker, StatementWords words)
    {
        var vector = new Vector();
        vector.Add(words.Speaker, "A");
        vector.Add(words.Role, "B");
        vector.Add(words.Words, string.Empty);
        vector.Add(words.Tags);
        statements.Add((place, speaker, vector.ToString()));
    }

    internal override void FlushIndex(DatabaseSession session)
    {
        if (stories.Count > 0)
        {
            session.Execute(
                "insert into words(place, tsv) select place, tsv::tsvector from unnest(@p0, @p1) as added(place, tsv)",
                stories.ConvertAll(static one => one.Place).ToArray(), stories.ConvertAll(static one => one.Vector).ToArray());
            unsettled += stories.Count;
            stories.Clear();
        }

        if (statements.Count > 0)
        {
            session.Execute(
                """
                with added as (select * from unnest(@p0, @p1, @p2) as added(place, speaker, tsv)),
                    indexed as (insert into said(place, tsv) select place, tsv::tsvector from added)
                insert into statement(place, speaker) select place, speaker from added
                """,
                statements.ConvertAll(static one => one.Place).ToArray(),
                statements.ConvertAll(static one => one.Speaker).ToArray(),
                statements.ConvertAll(static one => one.Vector).ToArray());
            statements.Clear();
        }
    }

    internal override string Among(string column) => $"{column} = any(@p0)";

    internal override object ListOf<T>(IEnumerable<T> values) => values.ToArray();

    internal override void Settle(DatabaseSession session, bool all)
    {
        if (unsettled > 0 && (all || unsettled >= MaxUnsettled))
        {
            session.Scalar("select gin_clean_pending_list('words_tsv') + gin_clean_pending_list('said_tsv')");
            unsettled = 0;
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
            _ => (ArchiveFailure.Unavailable, "can't be used: " + exception.Message),
        };
        return new ArchiveException(failure, $"The database {Name} {advice}.", exception);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            source.Dispose();
        }
    }

    /// <summary>Writes a tsvector. Terms are letters and digits, so that nothing needs escaping.</summary>
    private sealed class Vector
    {
        private readonly Dictionary<string, StringBuilder> positions = new(StringComparer.Ordinal);
        private int position;
        private int bytes;

        public void Add(List<SearchToken> tokens, string weight)
        {
            foreach (var token in tokens)
            {
                if (++position > MaxPosition || bytes > MaxVectorBytes)
                {
                    Add(token.Term, null, weight);
                    continue;
                }

                Add(token.Term, position, weight);
            }

            // No phrase reaches from one part into the next.
            position += 2;
        }

        public void Add(IEnumerable<string> tags)
        {
            foreach (var tag in tags)
            {
                positions.TryAdd(tag, new StringBuilder());
            }
        }

        public override string ToString()
        {
            var vector = new StringBuilder();
            foreach (var (term, at) in positions)
            {
                vector.Append('\'').Append(term).Append('\'');
                if (at.Length > 0)
                {
                    vector.Append(':').Append(at);
                }

                vector.Append(' ');
            }

            return vector.ToString();
        }

        private void Add(string term, int? at, string weight)
        {
            if (!positions.TryGetValue(term, out var places))
            {
                if (bytes > MaxVectorBytes)
                {
                    return;
                }

                positions.Add(term, places = new StringBuilder());
                bytes += (term.Length * 2) + 8;
            }

            if (at is { } number || (places.Length == 0 && (number = MaxPosition) > 0))
            {
                places.Append(places.Length == 0 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $"{number}{weight}");
                bytes += 2;
            }
        }
    }
}
