namespace NewsReader.Archive.Search;

/// <summary>The neighbouring words of a text as numbers of 16 bits, so that an index without positions can look for phrases.</summary>
/// <remarks>
/// Two frequent words stand in half of all stories, but beside each other in few. A story of 350 words has a given number by chance in one
/// case of 190: whoever finds a number still has to look at the words.
/// </remarks>
internal static class WordPairs
{
    /// <summary>The pairs of a story, each once. No pair reaches from one part into the next.</summary>
    public static short[] Of(params ReadOnlySpan<List<SearchToken>> parts)
    {
        var pairs = new HashSet<short>();
        foreach (var part in parts)
        {
            for (var i = 1; i < part.Count; i++)
            {
                pairs.Add(Of(part[i - 1].Term, part[i].Term));
            }
        }

        return [.. pairs];
    }

    /// <summary>The pairs of a phrase, whatever particle its first word carries.</summary>
    public static IEnumerable<short> Of(SearchClause phrase) => phrase.Terms.Zip(phrase.Terms.Skip(1), Of);

    private static short Of(string first, string second)
    {
        // The same for every form out of LightStemmer.Spellings. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/.
        var hash = Add(2_166_136_261u, first.AsSpan().TrimStart("لبفك"));
        hash = Add(unchecked(hash * 16_777_619u), second);
        return unchecked((short)(hash ^ (hash >> 16)));
    }

    private static uint Add(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            hash = unchecked((hash ^ letter) * 16_777_619u);
        }

        return hash;
    }
}
