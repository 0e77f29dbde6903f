using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>The names and the counters that a transaction changes. Counters are gathered and written once, at its end.</summary>
internal sealed class ArchiveCounters(DatabaseSession session)
{
    private readonly Dictionary<string, long> names = new(StringComparer.Ordinal);
    private readonly Dictionary<long, long> speakers = [];
    private readonly Dictionary<long, long> sources = [];
    private readonly Dictionary<DateOnly, long> days = [];
    private readonly Dictionary<string, (string Written, long Uses)> spellings = new(StringComparer.Ordinal);

    /// <summary>The row of a speaker, who gets one more statement.</summary>
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
        }

        Speaker(id, +1);
        return id;
    }

    /// <summary>Counts statements of a speaker.</summary>
    public void Speaker(long id, long change) => speakers[id] = speakers.GetValueOrDefault(id) + change;

    /// <summary>The row of a source.</summary>
    public long Source(string key, string name)
    {
        var sourceKey = "s " + key;
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
            session.Execute("update speaker set statements = statements + @p1 where id = @p0", id, change);
        }

        foreach (var (id, change) in sources)
        {
            session.Execute("update source set stories = stories + @p1 where id = @p0", id, change);
        }

        foreach (var (day, change) in days)
        {
            session.Execute(
                "insert into day(day, stories) values(@p0, @p1) on conflict(day) do update set stories = day.stories + excluded.stories", (long)day.DayNumber, change);
        }

        foreach (var (word, (written, uses)) in spellings.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            session.Execute(
                "insert into spelling(word, written, uses) values(@p0, @p1, @p2) on conflict(word) do update set uses = spelling.uses + excluded.uses", word, written, uses);
        }
    }
}
