using System.Collections.Immutable;
using NewsReader.Archive.Importing;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <content>What an import needs.</content>
public sealed partial class ArchiveStore
{
    /// <summary>The files of all content folders that are set aside, the latest first.</summary>
    public ValueTask<ImmutableArray<FolderProblem>> ProblemsAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read<ImmutableArray<FolderProblem>>(static session =>
            [.. FileTable.Problems(session).Select(static row => new FolderProblem(row.Folder, row.Problem))]));
    }

    internal (long Folder, Dictionary<string, KnownFile> Files) FilesOf(string path) => database.Write(session =>
    {
        var folder = FileTable.Folder(session, path);
        return (folder, FileTable.Files(session, folder));
    });

    /// <summary>Does everything for storing a story that can be done before its transaction; on any thread.</summary>
    internal PreparedStory Prepare(StoredArticle story, StoryFormat format, DateTimeOffset arrived) => PreparedStory.Of(story, format, arrived, database);

    /// <summary>Stores files and their stories, all of them or none.</summary>
    internal List<FileOutcome> Store(long folder, IReadOnlyList<FileToStore> files, DateTimeOffset now)
    {
        var (outcomes, arrival) = database.Write(session =>
        {
            var writer = new StoryWriter(database, session);
            writer.Expect([.. files.Select(static file => file.Story).OfType<PreparedStory>()]);
            var stored = new List<FileOutcome>(files.Count);
            foreach (var file in files)
            {
                stored.Add(Store(session, writer, folder, file, now));
            }

            writer.Finish();
            var arrival = new Arrival(
                [.. stored.Where(static outcome => outcome.Saved is SaveOutcome.Added or SaveOutcome.Edited or SaveOutcome.Returned).Select(static outcome => outcome.File.Story!.Id)], []);
            Announce(session, arrival);
            return (stored, arrival);
        });
        Tell(arrival);
        database.Settle(all: false);
        return outcomes;
    }

    /// <summary>Makes search as fast as it can be after an import.</summary>
    internal void Settle() => database.Settle(all: true);

    /// <summary>Withdraws the stories of files that are gone, and forgets the files.</summary>
    /// <returns>How many stories were withdrawn.</returns>
    internal int Withdraw(long folder, IReadOnlyList<KnownFile> gone, DateTimeOffset now)
    {
        var arrival = database.Write(session =>
        {
            var writer = new StoryWriter(database, session);
            var ids = new List<ArticleId>();
            foreach (var file in gone)
            {
                if (file.Story is { } story && writer.Withdraw(folder, file.Name, story, now) is { } id)
                {
                    ids.Add(id);
                }

                FileTable.Delete(session, folder, file.Name);
            }

            writer.Finish();
            var arrival = new Arrival([], [.. ids]);
            Announce(session, arrival);
            return arrival;
        });
        Tell(arrival);
        return arrival.Withdrawn.Length;
    }

    /// <summary>How many stories another version of the parser had read, or another version of the search analyzer indexed.</summary>
    internal int Outdated() =>
        (int)database.Read(static session => session.Number("select count(*) from story where parser <> @p0", ParserVersion.Current) ?? 0);

    /// <summary>Reads and indexes outdated stories again, out of their stored text.</summary>
    /// <param name="count">How many at most.</param>
    /// <returns>The files of the stories that were read again; none when the archive is up to date.</returns>
    internal IReadOnlyList<string> ReadAgain(int count)
    {
        var rows = database.Read(session => session.List(
            $"select {StoryRow.Columns}, s.folder from story s where s.parser <> @p0 limit @p1",
            static row => (Row: StoryRow.Read(row), Format: (StoryFormat)row.GetInt64(3), Folder: row.GetInt64(8)),
            ParserVersion.Current, (long)count));
        if (rows.Count == 0)
        {
            return [];
        }

        var prepared = new PreparedStory[rows.Count];
        Parallel.For(0, rows.Count, i => prepared[i] = Prepare(rows[i].Row.Story, rows[i].Format, rows[i].Row.Story.Imported));
        database.Write(session =>
        {
            var writer = new StoryWriter(database, session);
            for (var i = 0; i < rows.Count; i++)
            {
                writer.Save(prepared[i], rows[i].Folder, static (_, _) => false);
            }

            writer.Finish();
            return true;
        });
        database.Settle(all: false);
        return rows.ConvertAll(static row => row.Row.Story.File);
    }

    private FileOutcome Store(DatabaseSession session, StoryWriter writer, long folder, FileToStore file, DateTimeOffset now)
    {
        var saved = file.Story is { } story ? writer.Save(story, folder, IsThere) : SaveOutcome.Unchanged;
        var (known, problem) = (file.File, file.File.Problem);
        if (saved is SaveOutcome.Duplicate)
        {
            problem = new ImportProblem(known.Name, ImportReason.DuplicateId, $"another file holds a story with the same id, {file.Story!.Id}", now);
            // Read again each time: the other file may go.
            known = known with { Story = null, Problem = problem, Size = -1 };
        }

        if (file.Earlier is { } earlier && earlier != known.Story)
        {
            // The story got another id in its front matter: the old link tells that it is gone.
            writer.Withdraw(folder, known.Name, earlier, now);
        }

        FileTable.Save(session, folder, known, now);
        return new FileOutcome(file, saved, problem);

        bool IsThere(long otherFolder, string name) => FileTable.PathOf(session, otherFolder) is { } path && File.Exists(Path.Combine(path, name));
    }

    private void Announce(DatabaseSession session, Arrival arrival)
    {
        if (!arrival.IsUnknown)
        {
            database.Announce(session, arrival);
        }
    }

    private void Tell(Arrival arrival)
    {
        if (!arrival.IsUnknown)
        {
            Arrivals.Tell(arrival);
        }
    }
}
