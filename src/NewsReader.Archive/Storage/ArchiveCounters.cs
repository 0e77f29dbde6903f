using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>The names and the counters that a transaction changes. Counters are gathered and written once, at its end.</summary>
internal sealed class ArchiveCounters(ArchiveDatabase database, DatabaseSession session)
{
    private readonly Dictionary<string, long> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<long, long> speakers = [];
    private readonly Dictionary<long, string> changedRoles = [];
    private readonly Dictionary<long, long> sources = [];
    private readonly Dictionary<DateOnly, long> days = [];
    private readonly Dictionary<string, (string Written, long Uses)> spellings = new(StringComparer.Ordinal);

    /// <summary>Looks up at once the names that stories are going to need.</summary>
    public void Expect(IReadOnlyCollection<PreparedStory> stories)
    {
        var speakerKeys = new Dictionary<string, string>(StringComparer.Ordinal);
        var sourceKeys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in stories.SelectMany(static story => story.Statements).Select(static statement => statement.SpeakerKey).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            speakerKeys[NameId.FromKey(key).Value] = key;
        }

        foreach (var key in stories.SelectMany(static story => story.Sources).Select(static source => SourceKey(source.Key)).Distinct(StringComparer.Ordinal))
        {
            sourceKeys[NameId.FromKey(key).Value] = key;
        }

        foreach (var (nameId, id, role) in session.List(
            $"select name_id, id, role from speaker where {database.Among("name_id")}",
            static row => (row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2)), database.ListOf(speakerKeys.Keys)))
        {
            names[speakerKeys[nameId]] = id;
            roles[speakerKeys[nameId]] = role;
        }

        foreach (var (nameId, id) in session.List(
            $"select name_id, id from source where {database.Among("name_id")}", static row => (row.GetString(0), row.GetInt64(1)), database.ListOf(sourceKeys.Keys)))
        {
            names[sourceKeys[nameId]] = id;
        }
    }

    /// <summary>The row of a speaker, who gets one more statement. The role that was told last is kept.</summary>
    public long Speaker(string key, Speaker speaker)
    {
        if (!names.TryGetValue(key, out var id))
        {
            id = session.Number(
                """
                insert into speaker(name_id, name, kind, role, statements) values(@p0, @p1, @p2, @p3, 0)
                on conflict(name_id) do update set role = coalesce(excluded.role, speaker.role) returning id
                """,
                NameId.FromKey(key).Value, speaker.Name, (long)speaker.Kind, speaker.Role)!.Value;
            names.Add(key, id);
            roles[key] = speaker.Role;
        }
        else if (speaker.Role is { } role && roles.GetValueOrDefault(key) != role)
        {
            changedRoles[id] = role;
            roles[key] = role;
        }

        Speaker(id, +1);
        return id;
    }

    /// <summary>Counts statements of a speaker.</summary>
    public void Speaker(long id, long change) => speakers[id] = speakers.GetValueOrDefault(id) + change;

    /// <summary>The row of a source.</summary>
    public long Source(string key, string name)
    {
        var sourceKey = SourceKey(key);
        if (!names.TryGetValue(sourceKey, out var id))
        {
            id = session.Number(
                "insert into source(name_id, name, stories) values(@p0, @p1, 0) on conflict(name_id) do update set name = source.name returning id",
                NameId.FromKey(sourceKey).Value, name)!.Value;
            names.Add(sourceKey, id);
        }

        return id;
    }

    /// <summary>Counts stories of a source.</summary>
    public void Source(long id, long change) => sources[id] = sources.GetValueOrDefault(id) + change;

    /// <summary>Counts stories of a day.</summary>
    public void Day(DateOnly day, long change) => days[day] = days.GetValueOrDefault(day) + change;

    /// <summary>Remembers how words are spelt, for "did you mean".</summary>
    public void Spell(string text, List<SearchToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Length >= 3 && token.Folded.Length >= 3 && !char.IsAsciiDigit(token.Folded[0]))
            {
                var (written, uses) = spellings.GetValueOrDefault(token.Folded);
                spellings[token.Folded] = (written ?? text.Substring(token.Start, token.Length), uses + 1);
            }
        }
    }

    /// <summary>Writes what was counted.</summary>
    public void Write()
    {
        foreach (var (id, change) in speakers)
        {
            session.Later("update speaker set statements = statements + @p1 where id = @p0", id, change);
        }

        foreach (var (id, role) in changedRoles)
        {
            session.Later("update speaker set role = @p1 where id = @p0", id, role);
        }

        foreach (var (id, change) in sources)
        {
            session.Later("update source set stories = stories + @p1 where id = @p0", id, change);
        }

        foreach (var (day, change) in days)
        {
            session.Later(
                "insert into day(day, stories) values(@p0, @p1) on conflict(day) do update set stories = day.stories + excluded.stories", (long)day.DayNumber, change);
        }

        foreach (var (word, (written, uses)) in spellings.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            session.Later(
                "insert into spelling(word, written, uses) values(@p0, @p1, @p2) on conflict(word) do update set uses = spelling.uses + excluded.uses", word, written, uses);
        }
    }

    /// <summary>Sources and speakers share the dictionary; this tells them apart.</summary>
    private static string SourceKey(string key) => "s " + key;
}
