using System.Collections.Frozen;

namespace NewsReader.Archive.Importing;

/// <summary>Recognises text whose UTF-8 bytes were once read as Windows-1252 or Windows-1256 and saved like that.</summary>
internal static class DoubleEncoding
{
    /// <summary>Six letters of such text in a row; a foreign word or a table of signs has fewer.</summary>
    private const int LettersThatProveIt = 6;

    private static readonly FrozenDictionary<char, byte>[] Pages = [BytesOf(1252), BytesOf(1256)];

    /// <summary>Whether a run of characters, written back as single bytes, is Arabic in UTF-8.</summary>
    public static bool AppearsIn(string text) => Pages.Any(page => AppearsIn(text, page));

    private static bool AppearsIn(string text, FrozenDictionary<char, byte> page)
    {
        var run = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            // U+0600–06FF in UTF-8: D8–DB, then 80–BF. Blanks between the words don't end a run.
            if (page.GetValueOrDefault(text[i]) is >= 0xD8 and <= 0xDB && page.GetValueOrDefault(text[i + 1]) is >= 0x80 and <= 0xBF)
            {
                i++;
                if (++run == LettersThatProveIt)
                {
                    return true;
                }
            }
            else if (text[i] != ' ')
            {
                run = 0;
            }
        }

        return false;
    }

    private static FrozenDictionary<char, byte> BytesOf(int codePage)
    {
        var characters = CodePage.CharactersOf(codePage);
        return Enumerable.Range(0, characters.Length)
            .Where(index => characters[index] != CodePage.Undefined)
            .ToFrozenDictionary(index => characters[index], static index => (byte)(index + 0x80));
    }
}
