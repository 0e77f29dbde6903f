namespace NewsReader.Archive.Importing;

/// <summary>Finds Arabic letters in UTF-8 among bytes that are not UTF-8 as a whole.</summary>
internal static class Utf8Traces
{
    /// <summary>Three letters in a row can't happen in a single-byte encoding: there it reads letter, symbol, letter, symbol, letter, symbol.</summary>
    private const int LettersThatProveIt = 3;

    /// <summary>Whether the bytes contain a run of Arabic letters in UTF-8.</summary>
    public static bool AnyIn(ReadOnlySpan<byte> bytes)
    {
        var run = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            // U+0600–06FF: D8–DB, then 80–BF.
            if (bytes[i] is >= 0xD8 and <= 0xDB && bytes[i + 1] is >= 0x80 and <= 0xBF)
            {
                i++;
                if (++run == LettersThatProveIt)
                {
                    return true;
                }
            }
            else
            {
                run = 0;
            }
        }

        return false;
    }
}
