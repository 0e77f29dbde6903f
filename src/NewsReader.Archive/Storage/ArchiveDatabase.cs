using System.Collections.Immutable;
using System.Collections.Concurrent;
using System.Data.Common;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>A database that an <see cref="ArchiveStore"/> keeps its stories in: all that differs between SQLite and PostgreSQL.</summary>
/// <remarks>Made by <see cref="SqliteDatabase"/> or <see cref="PostgresDatabase"/>. Safe to use from many threads: readers never wait, writers take turns.</remarks>
public abstract class ArchiveDatabase : IDisposable
{
    /// <summary>Readers that are kept open for the next question.</summary>
    private const int MaxIdle = 8;

    private readonly ConcurrentBag<DatabaseSession> idle = [];
    private readonly SemaphoreSlim writing = new(1, 1);
    private DatabaseSession? writer;

    private protected ArchiveDatabase()
    {
    }

    /// <summary>What a person calls the database, without secrets: a path, or host and name.</summary>
    public abstract string Name { get; }

    /// <summary>The statements that make the tables, in the order of their versions; a version is never changed once it was released.</summary>
    internal abstract IReadOnlyList<string> Migrations { get; }

    /// <summary>The condition by which rows of an index match the parameter @p0.</summary>
    /// <param name="index">The index's table: <c>words</c> of stories or <c>said</c> of statements.</param>
    internal abstract string MatchOf(string index);

    /// <summary>The condition that a column has one of the values of the parameter @p0, which <see cref="ListOf"/> makes.</summary>
    internal abstract string Among(string column);

    /// <summary>Many values, or numbers, as one parameter.</summary>
    internal abstract object ListOf<T>(IEnumerable<T> values);

    /// <summary>Only so many of the newest matches are ranked: ranking all matches of a common word takes twenty times as long, and news ages.</summary>
    internal abstract int MostRanked { get; }

    /// <summary>How many seconds a statement waits that isn't a question: one that makes tables or tidies them up may take as long as it takes.</summary>
    internal abstract int ScriptSeconds { get; }

    /// <summary>Opens a connection.</summary>
    internal abstract DbConnection Open(bool forWriting);

    /// <summary>The version of the tables that the database has; 0 when it has none.</summary>
    internal abstract long Version(DatabaseSession session);

    /// <summary>Notes the version of the tables.</summary>
    internal abstract void SetVersion(DatabaseSession session, long version);

    /// <summary>Waits until no other process changes the archive, and keeps them waiting until the transaction ends.</summary>
    internal abstract void TakeTurn(DatabaseSession session);

    /// <summary>The newest matches.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="range">What is asked.</param>
    /// <param name="before">The place that they lie below.</param>
    /// <param name="count">How many to give at most.</param>
    internal abstract List<long> Newest(DatabaseSession session, IndexRange range, long before, int count);

    /// <summary>As <see cref="Newest"/>, with the number of all matches.</summary>
    internal abstract CountedPlaces NewestCounted(DatabaseSession session, IndexRange range, long before, int count);

    /// <summary>The best of the newest matches, with the number of all.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="range">What is asked of the index of stories.</param>
    /// <param name="skip">How many of the best to leave out.</param>
    /// <param name="count">How many to give at most.</param>
    internal abstract CountedPlaces Best(DatabaseSession session, IndexRange range, int skip, int count);

    /// <summary>Writes a query as the database's parameter.</summary>
    internal abstract string Write(IndexQuery query, string index);

    /// <summary>What the index gets of a story; on any thread.</summary>
    internal abstract IndexText TextOfStory(List<SearchToken> headline, List<SearchToken> body);

    /// <summary>What the index gets of a statement; on any thread.</summary>
    internal abstract IndexText TextOfStatement(List<SearchToken> speaker, List<SearchToken> role, List<SearchToken> words);

    /// <summary>Puts a story's words into the index.</summary>
    internal abstract void IndexStory(DatabaseSession session, long place, IndexText text, ImmutableArray<string> tags);

    /// <summary>Puts a statement into its table, and its words into the index.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="place">The statement's place.</param>
    /// <param name="speaker">The row of its speaker; null when the name doesn't tell who it is.</param>
    /// <param name="text">Its words.</param>
    /// <param name="tags">What it is filtered by.</param>
    internal abstract void IndexStatement(DatabaseSession session, long place, long? speaker, IndexText text, ImmutableArray<string> tags);

    /// <summary>Writes what a database gathers of a transaction's index entries; called before it ends.</summary>
    internal abstract void FlushIndex(DatabaseSession session);

    /// <summary>Sorts into the indexes what was only noted so far, so that searches don't have to look through notes; after changes, outside a transaction.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="all">Whether nothing may be left; else notes may gather for as long as that is worth it.</param>
    internal abstract void Settle(DatabaseSession session, bool all);

    /// <summary>Takes a story's words out of the index, and its statements with theirs.</summary>
    internal abstract void Unindex(DatabaseSession session, long place);

    /// <summary>Takes the right to import, which one process at a time has; null when another has it.</summary>
    internal abstract ImportLease? TryTakeImport();

    /// <summary>Tells other processes, when the transaction is committed, what it changed.</summary>
    internal abstract void Announce(DatabaseSession session, Arrival arrival);

    /// <summary>Listens to what other processes announce, until cancelled; ends at once where nothing is announced.</summary>
    internal abstract Task ListenAsync(Action<Arrival> listener, TimeProvider time, CancellationToken cancellation);

    /// <summary>What a refusal of the database means.</summary>
    internal abstract ArchiveException Explain(DbException exception);

    /// <summary>Makes the tables, or brings older ones up to date; one process at a time.</summary>
    /// <exception cref="ArchiveException">The database can't be opened, or is newer than this program.</exception>
    internal void Migrate()
    {
        // Looking takes no turn: what somebody else is writing to can be read.
        if (Read(Version) != Migrations.Count)
        {
            Write(BringUpToDate);
        }
    }

    private bool BringUpToDate(DatabaseSession session)
    {
        var version = Version(session);
        if (version > Migrations.Count)
        {
            throw new ArchiveException(ArchiveFailure.TooNew, $"{Name} was made by a newer version of this program. Update the program.", null);
        }

        for (var next = (int)version; next < Migrations.Count; next++)
        {
            session.Script(Migrations[next]);
            SetVersion(session, next + 1);
        }

        return true;
    }

    /// <summary>Asks the database something.</summary>
    internal T Read<T>(Func<DatabaseSession, T> question)
    {
        var session = idle.TryTake(out var free) ? free : NewSession(forWriting: false);
        try
        {
            return question(session);
        }
        finally
        {
            if (session.IsBroken || idle.Count >= MaxIdle)
            {
                session.Dispose();
            }
            else
            {
                idle.Add(session);
            }
        }
    }

    /// <summary>Changes the database, whole or not at all.</summary>
    internal T Write<T>(Func<DatabaseSession, T> change) => WithWriter(session =>
    {
        T result = default!;
        session.InTransaction(() =>
        {
            TakeTurn(session);
            result = change(session);
        });
        return result;
    });

    /// <summary>As <see cref="Settle(DatabaseSession, bool)"/>.</summary>
    internal void Settle(bool all)
    {
        try
        {
            WithWriter(session =>
            {
                Settle(session, all);
                return true;
            });
        }
        catch (ArchiveException exception) when (exception.Failure is ArchiveFailure.Locked)
        {
            // The database is doing the same of its own accord. What is left waits for the next time; searches are right meanwhile.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes all connections.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        writer?.Dispose();
        writing.Dispose();
    }

    private T WithWriter<T>(Func<DatabaseSession, T> use)
    {
        writing.Wait();
        try
        {
            return use(writer ??= NewSession(forWriting: true));
        }
        finally
        {
            if (writer is { IsBroken: true })
            {
                writer.Dispose();
                writer = null;
            }

            writing.Release();
        }
    }

    private DatabaseSession NewSession(bool forWriting)
    {
        try
        {
            return new DatabaseSession(Open(forWriting), this);
        }
        catch (DbException exception)
        {
            throw Explain(exception);
        }
    }
}
