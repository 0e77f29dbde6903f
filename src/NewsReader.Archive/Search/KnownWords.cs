using System.Collections.Concurrent;

namespace NewsReader.Archive.Search;

/// <summary>Words that were analyzed before, for all threads. News repeats itself: nearly every word of a story is found here.</summary>
/// <remarks>
/// Holds two generations of words, so that its size is bounded and a word that is used goes on being known: what is found in the old generation
/// moves to the young one, and when that is full it becomes the old one. Safe to use from many threads.
/// </remarks>
internal sealed class KnownWords
{
    /// <summary>Words in a generation: enough for the common ones of a large archive in some ten megabytes.</summary>
    private const int MaxWords = 64_000;

    /// <summary>Runs of letters that are longer are no words and would only fill the memory.</summary>
    private const int LongestWord = 32;

    private Generation young = new();
    private Generation old = new();

    /// <summary>The term and the folded letters of a word; <paramref name="analyze"/> is asked when it isn't known.</summary>
    public (string Term, string Folded) Find(ReadOnlySpan<char> written, SearchLetters.Kind kind, Func<string, SearchLetters.Kind, (string Term, string Folded)> analyze)
    {
        var current = Volatile.Read(ref young);
        if (current.Lookup.TryGetValue(written, out var word))
        {
            return word;
        }

        if (!Volatile.Read(ref old).Lookup.TryGetValue(written, out var key, out word))
        {
            key = written.ToString();
            word = analyze(key, kind);
        }

        if (key.Length <= LongestWord && current.Words.TryAdd(key, word) && Interlocked.Increment(ref current.Count) == MaxWords)
        {
            Volatile.Write(ref old, current);
            Volatile.Write(ref young, new Generation());
        }

        return word;
    }

    private sealed class Generation
    {
        public int Count;

        public Generation() => Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

        public ConcurrentDictionary<string, (string Term, string Folded)> Words { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, (string Term, string Folded)>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }
    }
}
