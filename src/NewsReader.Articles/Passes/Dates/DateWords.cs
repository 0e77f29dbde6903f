using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>The words of date expressions, from date-months.tsv, date-words.tsv and date-company.tsv, by their folded form.</summary>
internal static class DateWords
{
    /// <summary>Particles that Arabic writes onto the next word; before the article ل swallows its alef (للعام).</summary>
    private static readonly string[] Particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب"];

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Heads;

    private static readonly KeyFilter HeadFilter;

    private static readonly FrozenDictionary<string, DateCompany>.AlternateLookup<ReadOnlySpan<char>> Companions;

    static DateWords()
    {
        var heads = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("date-words.tsv", 3))
        {
            heads.TryAdd(ArabicFold.Fold(row[0]), new DateWord(row.Member<DateWordKind>(1), Number(row, 2), 0));
        }

        Months = ReadMonths(heads);
        foreach (var (word, entry) in heads.ToArray())
        {
            AddWithParticles(heads, word, entry);
        }

        HeadFilter = new KeyFilter(heads.Keys);
        Heads = heads.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var companions = new Dictionary<string, DateCompany>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("date-company.tsv", 3))
        {
            companions.TryAdd(Key(row[0], row[1]), new DateCompany(row.Member<DateCompanyKind>(1), Number(row, 2)));
        }

        Companions = companions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Month names that share their first word; what <see cref="DateWordKind.MonthName"/> indexes.</summary>
    public static ImmutableArray<ImmutableArray<MonthName>> Months { get; }

    public static bool TryHead(ReadOnlySpan<char> key, out DateWord word)
    {
        word = default;
        return HeadFilter.MayContain(key) && Heads.TryGetValue(key, out word);
    }

    /// <summary>Whether a word can do a certain thing beside a date.</summary>
    public static bool TryCompany(ReadOnlySpan<char> key, DateCompanyKind kind, out int value)
    {
        value = 0;
        if (key.Length is 0 or > LongestCompanion)
        {
            return false;
        }

        // One word can have several kinds (الأول, الماضي), so the kind is the first character of the key.
        Span<char> typed = stackalloc char[LongestCompanion + 1];
        typed[0] = (char)('A' + (int)kind);
        key.CopyTo(typed[1..]);
        if (!Companions.TryGetValue(typed[..(key.Length + 1)], out var company))
        {
            return false;
        }

        value = company.Value;
        return true;
    }

    private const int LongestCompanion = 16;

    private static string Key(string word, string kind) =>
        (char)('A' + (int)Enum.Parse<DateCompanyKind>(kind, ignoreCase: true)) + ArabicFold.Fold(word);

    private static int Number(LexiconRow row, int column) =>
        int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Error($"'{row[column]}' is no number");

    private static ImmutableArray<ImmutableArray<MonthName>> ReadMonths(Dictionary<string, DateWord> heads)
    {
        var groups = new List<List<MonthName>>();
        foreach (var row in LexiconFile.Read("date-months.tsv", 4))
        {
            var words = ArabicFold.Fold(row[0]).Split(' ');
            if (words.Length > 2 || Number(row, 2) is < 1 or > 12)
            {
                throw row.Error("a month has one or two words and a number from 1 to 12");
            }

            var month = new MonthName(words.Length == 2 ? words[1] : null, row.Member<MonthSystem>(1), Number(row, 2), row.Member<MonthNeed>(3));
            if (heads.TryGetValue(words[0], out var head) && head.Kind == DateWordKind.MonthName)
            {
                groups[head.Value].Add(month);
                continue;
            }

            // A word that is also an ordinal (الفاتح) stays one: its readers look for a month behind it.
            if (heads.TryAdd(words[0], new DateWord(DateWordKind.MonthName, groups.Count, 0)))
            {
                groups.Add([month]);
            }
        }

        return [.. groups.Select(static group => group.ToImmutableArray())];
    }

    private static void AddWithParticles(Dictionary<string, DateWord> heads, string word, DateWord entry)
    {
        foreach (var particle in Particles)
        {
            if (particle.EndsWith('ل') && word.StartsWith("ال", StringComparison.Ordinal))
            {
                heads.TryAdd(particle + word[1..], entry);
            }
            else
            {
                heads.TryAdd(particle + word, entry with { Particles = particle.Length });
            }
        }
    }
}
