namespace NewsReader.Articles.Lexicon;

/// <summary>Tells in a few instructions that a folded word is in no entry of a lexicon, which is true of nearly every word of a story.</summary>
/// <remarks>A Bloom filter over length and three letters: it may say yes wrongly, never no. A dictionary look-up costs ten times as much.</remarks>
internal sealed class KeyFilter
{
    private const int Bits = 1 << 15;

    private readonly ulong[] words = new ulong[Bits / 64];

    public KeyFilter(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            var bit = Hash(key);
            words[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>False only when no key of the filter equals <paramref name="key"/>.</summary>
    public bool MayContain(ReadOnlySpan<char> key)
    {
        var bit = Hash(key);
        return (words[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int Hash(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty)
        {
            return 0;
        }

        var mix = (uint)key[0] | ((uint)key[key.Length >> 1] << 11) | ((uint)key[^1] << 21);
        mix ^= (uint)key.Length * 0x85EBCA6B;
        return (int)((mix * 0x9E3779B1) >> 17);
    }
}
