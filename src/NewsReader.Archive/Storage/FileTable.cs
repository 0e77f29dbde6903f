using System.Data.Common;
using NewsReader.Archive.Importing;

namespace NewsReader.Archive.Storage;

/// <summary>The table of the files that were read, so that unchanged ones aren't read again.</summary>
internal static class FileTable
{
    private const string Columns = "name, size, modified, hash, story, reason, detail, notes, seen";

    /// <summary>The row of a content folder; made when it isn't there.</summary>
    public static long Folder(DatabaseSession session, string path) => session.Number(
        "insert into folder(path) values(@p0) on conflict(path) do update set path = excluded.path returning id", path)!.Value;

    /// <summary>All known files of a content folder by name.</summary>
    public static Dictionary<string, KnownFile> Files(DatabaseSession session, long folder) => session
        .List($"select {Columns} from file where folder = @p0", Read, folder)
        .ToDictionary(static file => file.Name, StringComparer.Ordinal);

    /// <summary>The problems of all content folders: the folder's path and the problem.</summary>
    public static List<(string Folder, ImportProblem Problem)> Problems(DatabaseSession session) => session.List(
        $"select {Columns}, path from file join folder on folder.id = file.folder where reason is not null order by seen desc, name",
        static row => (row.GetString(9), Read(row).Problem!));

    /// <summary>Notes a file, in place of what was known of it. A problem keeps its first time for as long as its reason stays.</summary>
    public static void Save(DatabaseSession session, long folder, KnownFile file, DateTimeOffset now)
    {
        var problem = file.Problem;
        session.Later(
            """
            insert into file(folder, name, size, modified, hash, story, reason, detail, notes, seen) values(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
            on conflict(folder, name) do update set
                size = excluded.size, modified = excluded.modified, hash = excluded.hash, story = excluded.story, detail = excluded.detail, notes = excluded.notes,
                seen = case when file.reason = excluded.reason then file.seen else excluded.seen end, reason = excluded.reason
            """,
            folder, file.Name, file.Size, file.Modified, file.Hash, file.Story, problem is null ? null : (long)problem.Reason, problem?.Detail, file.Notes,
            (problem?.Time ?? now).ToUnixTimeMilliseconds());
    }

    /// <summary>Forgets a file.</summary>
    public static void Delete(DatabaseSession session, long folder, string name) =>
        session.Later("delete from file where folder = @p0 and name = @p1", folder, name);

    /// <summary>Where a content folder lies; null for an unknown row.</summary>
    public static string? PathOf(DatabaseSession session, long folder) => (string?)session.Scalar("select path from folder where id = @p0", folder);

    private static KnownFile Read(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4))
    {
        Problem = row.IsDBNull(5)
            ? null
            : new ImportProblem(row.GetString(0), (ImportReason)row.GetInt64(5), row.GetString(6), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8))),
        Notes = row.IsDBNull(7) ? string.Empty : row.GetString(7),
    };
}
