using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace NewsReader.Archive.Importing;

/// <summary>Turns the bytes of a story's file into text: the one place where encodings are decided.</summary>
/// <remarks>
/// In this order: byte-order mark; UTF-16 without a mark; strict UTF-8 over the whole file; Windows-1256 or ISO 8859-6, judged by the
/// letters they give. Whatever is none of these is refused with a reason rather than read wrongly. Stateless and safe to call from many threads.
/// </remarks>
public static class StoryDecoder
{
    /// <summary>One control character in twenty makes a file binary: random bytes have two, text with a stray NUL far fewer.</summary>
    private const int TextBytesPerControlByte = 20;

    /// <summary>Control characters that real text doesn't have: all but tab, line ends, form feed, the end-of-file mark of DOS, escape.</summary>
    private static readonly SearchValues<byte> BinaryControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static value => (byte)value).Except<byte>([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B])]);

    /// <summary>Decodes a whole file. An empty file is an empty text.</summary>
    public static DecodeResult Decode(ReadOnlySpan<byte> bytes)
    {
        // UTF-32's mark begins with UTF-16's, so it is tried first.
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0x00, 0x00]))
        {
            return DecodeUtf32(bytes, StoryEncoding.Utf32LittleEndian);
        }

        if (bytes.StartsWith<byte>([0x00, 0x00, 0xFE, 0xFF]))
        {
            return DecodeUtf32(bytes, StoryEncoding.Utf32BigEndian);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return DecodeUtf16(bytes[2..], StoryEncoding.Utf16LittleEndian, marked: true);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return DecodeUtf16(bytes[2..], StoryEncoding.Utf16BigEndian, marked: true);
        }

        // Before UTF-8: Arabic letters in UTF-16 are pairs such as 06 28, which are valid UTF-8 too, as control characters.
        if (UnmarkedUtf16.Recognise(bytes) is { } utf16)
        {
            return DecodeUtf16(bytes, utf16, marked: false);
        }

        var mark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        return IsBinary(bytes)
            ? new DecodeResult.Refused(ImportReason.Binary, 0, "the file is binary, not text")
            : DecodeUtf8(bytes[mark..], mark);
    }

    private static DecodeResult DecodeUtf8(ReadOnlySpan<byte> bytes, int mark)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: false);
            if (status is OperationStatus.Done)
            {
                return Finish(new string(buffer, 0, written), StoryEncoding.Utf8, 1, []);
            }

            // Letters before the bad byte, or a mark, prove that the file is meant as UTF-8; else it may be a single-byte encoding.
            var meantAsUtf8 = mark > 0 || Utf8Traces.AnyIn(bytes);
            var offset = (long)read + mark;
            if (status is OperationStatus.NeedMoreData && (meantAsUtf8 || bytes[..read].ContainsAnyInRange((byte)0x80, (byte)0xFF)))
            {
                return new DecodeResult.Refused(ImportReason.HalfWritten, offset, At(offset, "the text ends in the middle of a character"));
            }

            return meantAsUtf8
                ? new DecodeResult.Refused(ImportReason.BadBytes, offset, At(offset, "the text is UTF-8, but some bytes are not"))
                : DecodeSingleByte(bytes, offset);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static DecodeResult DecodeSingleByte(ReadOnlySpan<byte> bytes, long firstBad) =>
        SingleByteJudgement.Of(bytes) is { } judgement
            ? Finish(
                judgement.Page.Decode(bytes),
                judgement.Page.Encoding,
                judgement.Confidence,
                [new DecodeNote(DecodeNoteCode.EncodingGuessed, 0)])
            : new DecodeResult.Refused(
                ImportReason.UnknownEncoding,
                firstBad,
                At(firstBad, "the text is neither Unicode nor plainly Windows-1256 or ISO 8859-6"));

    private static DecodeResult DecodeUtf16(ReadOnlySpan<byte> bytes, StoryEncoding encoding, bool marked)
    {
        if (bytes.Length % 2 != 0)
        {
            var offset = bytes.Length - 1L + (marked ? 2 : 0);
            return new DecodeResult.Refused(ImportReason.HalfWritten, offset, At(offset, "the text ends in the middle of a character"));
        }

        var little = encoding is StoryEncoding.Utf16LittleEndian;
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var unit = bytes.Slice(i, 2);
            text.Append((char)(little ? BinaryPrimitives.ReadUInt16LittleEndian(unit) : BinaryPrimitives.ReadUInt16BigEndian(unit)));
        }

        return Finish(text.ToString(), encoding, 1, []);
    }

    private static DecodeResult DecodeUtf32(ReadOnlySpan<byte> bytes, StoryEncoding encoding)
    {
        var little = encoding is StoryEncoding.Utf32LittleEndian;
        var text = new StringBuilder(bytes.Length / 4);
        for (var i = 4; i < bytes.Length; i += 4)
        {
            if (bytes.Length - i < 4)
            {
                return new DecodeResult.Refused(ImportReason.HalfWritten, i, At(i, "the text ends in the middle of a character"));
            }

            var unit = bytes.Slice(i, 4);
            var value = little ? BinaryPrimitives.ReadUInt32LittleEndian(unit) : BinaryPrimitives.ReadUInt32BigEndian(unit);
            if (!Rune.TryCreate(value, out var rune))
            {
                return new DecodeResult.Refused(ImportReason.BadBytes, i, At(i, "the text is marked as UTF-32, but some bytes are not"));
            }

            text.Append(rune);
        }

        return Finish(text.ToString(), encoding, 1, []);
    }

    private static DecodeResult Finish(string raw, StoryEncoding encoding, double confidence, ImmutableArray<DecodeNote> notes)
    {
        if (LooksLost(raw))
        {
            return new DecodeResult.Refused(ImportReason.UnknownEncoding, 0, "the letters are lost: question marks stand in their place");
        }

        var text = TextCleaning.Clean(raw, ref notes);
        if (DoubleEncoding.AppearsIn(text))
        {
            notes = notes.Add(new DecodeNote(DecodeNoteCode.LooksDoubleEncoded, 0));
        }

        return new DecodeResult.Decoded(text, encoding, confidence, notes);
    }

    /// <summary>Whether a program without Arabic letters wrote the file: most of what isn't white space is "?".</summary>
    private static bool LooksLost(string text)
    {
        var marks = text.AsSpan().Count('?');
        return marks > 0 && marks * 2 > text.Count(static letter => !char.IsWhiteSpace(letter)) && marks >= 8;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        for (var rest = bytes; rest.IndexOfAny(BinaryControls) is >= 0 and var next; rest = rest[(next + 1)..])
        {
            controls++;
        }

        return controls * TextBytesPerControlByte > bytes.Length;
    }

    private static string At(long offset, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}; first bad byte at offset {offset}");
}
