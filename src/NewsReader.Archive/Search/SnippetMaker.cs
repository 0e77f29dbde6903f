using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>Finds the place of a story that shows best why it was found.</summary>
internal static class SnippetMaker
{
    /// <summary>Words of a snippet at most: about two lines of a page.</summary>
    private const int MaxWords = 28;

    /// <summary>Words before the first found one.</summary>
    private const int Before = 6;

    /// <summary>A snippet out of the given stretches of the text; without a found word it is the beginning of the first stretch.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="stretches">Where to look: paragraphs, or one statement.</param>
    /// <param name="query">What is looked for; excluded words are never marked.</param>
    public static Snippet Of(string text, IEnumerable<TextSpan> stretches, SearchQuery query)
    {
        var wanted = query.Marked.ToArray();
        (TextSpan Stretch, List<SearchToken> Tokens, List<(int First, int Count)> Found, int Kinds)? best = null;
        foreach (var stretch in stretches)
        {
            var tokens = Words(text, stretch);
            var (found, kinds) = Find(tokens, wanted);
            if (best is null || kinds > best.Value.Kinds)
            {
                best = (stretch, tokens, found, kinds);
            }

            if (kinds == wanted.Length)
            {
                break;
            }
        }

        return best is { } place ? Cut(text, place.Stretch, place.Tokens, place.Found) : new Snippet(default, string.Empty, [], false, false);
    }

    /// <summary>The found words of a text, as spans of it.</summary>
    public static ImmutableArray<TextSpan> Marks(string text, TextSpan stretch, SearchQuery query)
    {
        var tokens = Words(text, stretch);
        return [.. Find(tokens, [.. query.Marked]).Found.Select(found => TextSpan.FromBounds(tokens[found.First].Start, tokens[found.First + found.Count - 1].End))];
    }

    private static List<SearchToken> Words(string text, TextSpan stretch)
    {
        var tokens = new List<SearchToken>((stretch.Length / 5) + 4);
        ArabicAnalyzer.Append(tokens, stretch.Of(text), stretch.Start);
        return tokens;
    }

    private static (List<(int First, int Count)> Found, int Kinds) Find(List<SearchToken> tokens, SearchClause[] wanted)
    {
        var found = new List<(int, int)>();
        var kinds = new HashSet<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var longest = 0;
            for (var clause = 0; clause < wanted.Length; clause++)
            {
                var count = wanted[clause].MatchAt(tokens, i);
                if (count > 0)
                {
                    kinds.Add(clause);
                    longest = Math.Max(longest, count);
                }
            }

            if (longest > 0)
            {
                found.Add((i, longest));
                i += longest - 1;
            }
        }

        return (found, kinds.Count);
    }

    private static Snippet Cut(string text, TextSpan stretch, List<SearchToken> tokens, List<(int First, int Count)> found)
    {
        if (tokens.Count == 0)
        {
            return new Snippet(stretch, stretch.In(text), [], false, false);
        }

        var first = Math.Max(0, Densest(found) - Before);
        var last = Math.Min(tokens.Count, first + MaxWords) - 1;
        first = Math.Max(0, Math.Min(first, last + 1 - MaxWords));
        var start = first == 0 ? stretch.Start : tokens[first].Start;
        var end = last == tokens.Count - 1 ? stretch.End : tokens[last].End;
        var marks = found
            .Where(one => one.First >= first && one.First + one.Count - 1 <= last)
            .Select(one => TextSpan.FromBounds(tokens[one.First].Start - start, tokens[one.First + one.Count - 1].End - start));
        return new Snippet(TextSpan.FromBounds(start, end), text[start..end], [.. marks], first > 0, last < tokens.Count - 1);
    }

    /// <summary>The index of the found word from which on a snippet holds the most of them.</summary>
    private static int Densest(List<(int First, int Count)> found)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            var j = i;
            while (j < found.Count && found[j].First < found[i].First + MaxWords - Before)
            {
                j++;
            }

            if (j - i > most)
            {
                (best, most) = (found[i].First, j - i);
            }
        }

        return best;
    }
}
