using System.Numerics;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Search;

/// <summary>Finds likelier spellings for words that the archive doesn't have: "did you mean".</summary>
/// <remarks>Asked only when nothing was found, since it looks at every word of headlines and speakers' names.</remarks>
internal static class Spelling
{
    /// <summary>Longer words aren't corrected: they are names of files or noise, and comparing costs with the square of the length.</summary>
    private const int MaxLength = 24;

    /// <summary>Shorter words aren't corrected: nearly every other short word is one slip away.</summary>
    private const int MinLength = 3;

    /// <summary>The query with unknown words replaced; null when no word has a likelier spelling.</summary>
    /// <param name="session">The archive.</param>
    /// <param name="query">What found nothing.</param>
    /// <param name="isKnown">Whether a condition by itself finds anything.</param>
    public static string? Suggest(DatabaseSession session, SearchQuery query, Func<SearchClause, bool> isKnown)
    {
        var corrected = false;
        var parts = new List<string>();
        foreach (var clause in query.Clauses)
        {
            parts.Add((clause.IsExcluded ? "-" : string.Empty) + string.Join(" OR ", clause.Either.Select(Correct)));
        }

        return corrected ? string.Join(' ', parts) : null;

        string Correct(SearchClause clause)
        {
            if (clause.IsPhrase)
            {
                return $"\"{clause.Written}\"";
            }

            if (!clause.IsExcluded && clause.Written.Length <= MaxLength && !isKnown(clause) && Nearest(session, ArabicAnalyzer.FoldWord(clause.Written)) is { } nearest)
            {
                corrected = true;
                return nearest;
            }

            return clause.Written;
        }
    }

    private static string? Nearest(DatabaseSession session, string word)
    {
        if (word.Length < MinLength)
        {
            return null;
        }

        // Two slips in a word of six letters are as rare as one in three.
        var most = word.Length >= 6 ? 2 : 1;
        var letters = LettersOf(word);
        var best = ((string?)null, Distance: most + 1, Uses: 0L);
        foreach (var (candidate, written, uses) in session.List(
            "select word, written, uses from spelling where uses > 0 and length(word) between @p0 and @p1",
            static row => (row.GetString(0), row.GetString(1), row.GetInt64(2)), (long)word.Length - most, (long)word.Length + most))
        {
            // A slip takes one letter away, brings one, or both: most words are too far off by their letters alone, whatever their order.
            if (BitOperations.PopCount(letters ^ LettersOf(candidate)) > 2 * most)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance > 0 && (distance < best.Distance || (distance == best.Distance && uses > best.Uses)) && distance <= most)
            {
                best = (written, distance, uses);
            }
        }

        return best.Item1;
    }

    /// <summary>A bit for each letter that the word has; two letters may share one.</summary>
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    /// <summary>Letters to add, drop, change or swap with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        return above[other.Length];
    }
}
