using System.Collections.Immutable;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Ranks stories by how often they have the words of a query, in relation to their length; a word of the headline counts four times.</summary>
/// <remarks>
/// Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with the constants that SQLite's bm25() has. What it
/// says of a word's rarity is left out: every story that is ranked has every word.
/// </remarks>
internal static class TermRanking
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>Words of a story of news, about. The average of an archive would take a look-up for each story, and orders hardly anything otherwise.</summary>
    private const double UsualWords = 300;

    /// <summary>What a word of the headline counts.</summary>
    public const double HeadlineWeight = 4;

    /// <summary>The places of stories, the best first, the newest first among equals.</summary>
    /// <param name="stories">Places with the texts out of <see cref="PostgresTerms"/>.</param>
    /// <param name="asked">What was asked.</param>
    public static IEnumerable<long> BestFirst(IReadOnlyCollection<(long Place, string Terms)> stories, ImmutableArray<SearchClause> asked)
    {
        var wanted = asked
            .Where(static clause => !clause.IsExcluded)
            .Select(static clause => clause.Either.SelectMany(static one => TermForms.Of(one, string.Empty)).ToArray())
            .ToArray();
        var frequencies = new double[wanted.Length];
        var scores = new List<(long Place, double Score)>(stories.Count);
        foreach (var (place, terms) in stories)
        {
            var headline = terms.IndexOf($" {PostgresTerms.Border} ", StringComparison.Ordinal);
            for (var i = 0; i < wanted.Length; i++)
            {
                frequencies[i] = wanted[i].Sum(form => Frequency(terms, form, headline));
            }

            scores.Add((place, Score(frequencies, terms.AsSpan().Count(' '))));
        }

        return scores
            .OrderByDescending(static story => story.Score)
            .ThenByDescending(static story => story.Place)
            .Select(static story => story.Place);
    }

    /// <summary>The score of a story.</summary>
    /// <param name="frequencies">How often it meets each condition, with <see cref="HeadlineWeight"/>.</param>
    /// <param name="words">How many words it has.</param>
    public static double Score(ReadOnlySpan<double> frequencies, int words)
    {
        var (score, norm) = (0.0, Saturation * (1 - LengthShare + (LengthShare * words / UsualWords)));
        foreach (var frequency in frequencies)
        {
            score += frequency * (Saturation + 1) / (frequency + norm);
        }

        return score;
    }

    private static double Frequency(string terms, string form, int headline)
    {
        var frequency = 0.0;
        // Two finds may share the space between them.
        for (var at = terms.IndexOf(form, StringComparison.Ordinal); at >= 0; at = terms.IndexOf(form, at + form.Length - 1, StringComparison.Ordinal))
        {
            frequency += at < headline ? HeadlineWeight : 1;
        }

        return frequency;
    }
}
