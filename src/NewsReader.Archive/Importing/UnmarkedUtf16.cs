namespace NewsReader.Archive.Importing;

/// <summary>Recognises UTF-16 that lost its byte-order mark.</summary>
internal static class UnmarkedUtf16
{
    /// <summary>The byte order, or null when the bytes are something else. Only text with Arabic letters is recognised.</summary>
    public static StoryEncoding? Recognise(ReadOnlySpan<byte> bytes)
    {
        // The Arabic block is U+0600–06FF, and 06 is a control character that no other encoding of a text has.
        if (bytes.Length < 4 || !bytes.Contains((byte)0x06))
        {
            return null;
        }

        var whole = bytes[..(bytes.Length & ~1)];
        if (Fits(whole, high: 0))
        {
            return StoryEncoding.Utf16BigEndian;
        }

        return Fits(whole, high: 1) ? StoryEncoding.Utf16LittleEndian : null;
    }

    /// <summary>Whether at least nine in ten units are what news copy is made of: Arabic, ASCII, Latin-1 or general punctuation.</summary>
    private static bool Fits(ReadOnlySpan<byte> bytes, int high)
    {
        var (arabic, other, strange) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var low = bytes[i + 1 - high];
            switch (bytes[i + high])
            {
                case 0x06:
                    arabic++;
                    break;
                case 0x00 when low is >= 0x20 or 0x09 or 0x0A or 0x0D:
                case 0x20 when low < 0x70:
                    other++;
                    break;
                default:
                    strange++;
                    break;
            }
        }

        return arabic * 4 >= bytes.Length / 2 && strange * 10 <= arabic + other;
    }
}
