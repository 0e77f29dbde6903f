using System.Text;
using NewsReader.Archive.Importing;

namespace NewsReader.Archive.Tests.Importing;

public sealed class StoryDecoderTests
{
    [Fact]
    public void Decode_Utf8_GivesTheTextAsItIs()
    {
        var decoded = Read(Encoding.UTF8.GetBytes(SampleStory.Text));

        Assert.Equal(SampleStory.Text, decoded.Text);
        Assert.Equal(StoryEncoding.Utf8, decoded.Encoding);
        Assert.Equal(1, decoded.Confidence);
        Assert.Empty(decoded.Notes);
    }

    [Theory]
    [InlineData(65001, StoryEncoding.Utf8)]
    [InlineData(1200, StoryEncoding.Utf16LittleEndian)]
    [InlineData(1201, StoryEncoding.Utf16BigEndian)]
    [InlineData(12000, StoryEncoding.Utf32LittleEndian)]
    [InlineData(12001, StoryEncoding.Utf32BigEndian)]
    public void Decode_ByteOrderMark_IsFollowedAndNotPartOfTheText(int codePage, StoryEncoding expected)
    {
        var encoding = Encoding.GetEncoding(codePage);

        var decoded = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(SampleStory.Text)]);

        Assert.Equal(SampleStory.Text, decoded.Text);
        Assert.Equal(expected, decoded.Encoding);
    }

    [Theory]
    [InlineData(false, StoryEncoding.Utf16LittleEndian)]
    [InlineData(true, StoryEncoding.Utf16BigEndian)]
    public void Decode_Utf16WithoutMark_IsRecognised(bool bigEndian, StoryEncoding expected)
    {
        var decoded = Read(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(SampleStory.Text));

        Assert.Equal(SampleStory.Text, decoded.Text);
        Assert.Equal(expected, decoded.Encoding);
    }

    [Theory]
    [InlineData(1256, StoryEncoding.Windows1256, SampleStory.Text)]
    [InlineData(1256, StoryEncoding.Windows1256, SampleStory.Headline)]
    [InlineData(28596, StoryEncoding.Iso88596, SampleStory.Text)]
    [InlineData(28596, StoryEncoding.Iso88596, SampleStory.Headline)]
    [InlineData(1256, StoryEncoding.Windows1256, "وصف الكاتب مقهى Café de la Paix بأنه «ملتقى الأدباء» في باريس")]
    [InlineData(1256, StoryEncoding.Windows1256, "قَالَ الرَّئِيسُ إِنَّ المَشْرُوعَ نَاجِحٌ جِدًّا")]
    [InlineData(1256, StoryEncoding.Windows1256, "پاکستان میں آج بارش ہو گی، محکمہ موسمیات")]
    public void Decode_SingleByteEncoding_IsToldByItsLetters(int codePage, StoryEncoding expected, string text)
    {
        var bytes = codePage == 1256 ? SampleStory.InCodePage(text.Replace('ی', 'ى'), codePage) : SampleStory.InCodePage(text, codePage);

        var decoded = Read(bytes);

        Assert.Equal(text.Replace('ی', 'ى'), decoded.Text);
        Assert.Equal(expected, decoded.Encoding);
        Assert.InRange(decoded.Confidence, 0.9, 1);
        Assert.Equal(DecodeNoteCode.EncodingGuessed, Assert.Single(decoded.Notes).Code);
    }

    [Fact]
    public void Decode_MacintoshArabic_IsRefused()
    {
        // Macintosh Arabic has the letters of ISO 8859-6, but writes blanks and full stops of Arabic text above ASCII.
        var bytes = SampleStory.InCodePage(SampleStory.Text.Replace('.', ' '), 28596).Select(static b => b == (byte)' ' ? (byte)0xA0 : b);

        Assert.Equal(ImportReason.UnknownEncoding, Refuse([.. bytes]).Reason);
    }

    [Fact]
    public void Decode_OneByteThatTheEncodingDoesNotHave_IsRefusedRatherThanLost()
    {
        // 8C is a guillemet in Macintosh Arabic, a control character in ISO 8859-6.
        byte[] bytes = [.. SampleStory.InCodePage(SampleStory.Text, 28596), 0x8C];

        Assert.Equal(ImportReason.UnknownEncoding, Refuse(bytes).Reason);
    }

    [Theory]
    [InlineData(720)]
    [InlineData(864)]
    public void Decode_DosArabic_IsRefused(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

        var refused = Refuse(encoding.GetBytes(SampleStory.Text.Replace('؟', '.')));

        Assert.Equal(ImportReason.UnknownEncoding, refused.Reason);
    }

    [Theory]
    [InlineData(1251, "Министр транспорта открыл новую железнодорожную станцию на севере города")]
    [InlineData(1253, "Ο υπουργός μεταφορών εγκαινίασε τον νέο σιδηροδρομικό σταθμό στα βόρεια της πόλης")]
    [InlineData(1255, "שר התחבורה חנך היום את תחנת הרכבת החדשה בצפון העיר")]
    [InlineData(936, "交通部长为城北新火车站揭幕")]
    public void Decode_OtherAlphabets_AreRefused(int codePage, string text) =>
        Assert.Equal(ImportReason.UnknownEncoding, Refuse(SampleStory.InCodePage(text, codePage)).Reason);

    [Fact]
    public void Decode_Utf8WithWindows1256Paragraph_IsRefusedAtTheFirstBadByte()
    {
        var good = Encoding.UTF8.GetBytes(SampleStory.Text);

        var refused = Refuse([.. good, .. SampleStory.InCodePage(SampleStory.Text, 1256)]);

        Assert.Equal(ImportReason.BadBytes, refused.Reason);
        Assert.InRange(refused.Offset, good.Length, good.Length + 2);
        Assert.Contains("offset", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_OverlongFormsAndSurrogates_AreRefusedAtTheFirstBadByte()
    {
        byte[] bytes = [0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, .. Encoding.UTF8.GetBytes(SampleStory.Text)];

        var refused = Refuse(bytes);

        Assert.Equal(ImportReason.BadBytes, refused.Reason);
        Assert.Equal(0, refused.Offset);
    }

    [Fact]
    public void Decode_BadByteAfterMark_CountsTheMark()
    {
        var refused = Refuse([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b']);

        Assert.Equal(ImportReason.BadBytes, refused.Reason);
        Assert.Equal(4, refused.Offset);
    }

    [Fact]
    public void Decode_CutInTheMiddleOfACharacter_IsHalfWritten()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleStory.Headline)[..^1];

        var refused = Refuse(bytes);

        Assert.Equal(ImportReason.HalfWritten, refused.Reason);
        Assert.Equal(bytes.Length - 1, refused.Offset);
    }

    [Fact]
    public void Decode_OddNumberOfUtf16Bytes_IsHalfWritten() =>
        Assert.Equal(ImportReason.HalfWritten, Refuse([0xFF, 0xFE, 0x28, 0x06, 0x48]).Reason);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Decode_RandomBytes_AreBinary(int seed)
    {
        var bytes = new byte[4096];
        new Random(seed).NextBytes(bytes);

        Assert.Equal(ImportReason.Binary, Refuse(bytes).Reason);
    }

    [Fact]
    public void Decode_QuestionMarksInPlaceOfLetters_AreRefused()
    {
        var refused = Refuse(Encoding.ASCII.GetBytes(SampleStory.Text));

        Assert.Equal(ImportReason.UnknownEncoding, refused.Reason);
    }

    [Fact]
    public void Decode_NulInside_IsRemovedAndNoted()
    {
        var decoded = Read(Encoding.UTF8.GetBytes(SampleStory.Text.Insert(10, "\0")));

        Assert.Equal(SampleStory.Text, decoded.Text);
        Assert.Equal(new DecodeNote(DecodeNoteCode.NulRemoved, 1), Assert.Single(decoded.Notes));
    }

    [Fact]
    public void Decode_LoneSurrogate_BecomesReplacementCharacterAndIsNoted()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("خبر "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" 😀")];

        var decoded = Read(bytes);

        Assert.Equal("خبر \uFFFD 😀", decoded.Text);
        Assert.Equal(new DecodeNote(DecodeNoteCode.LoneSurrogateReplaced, 1), Assert.Single(decoded.Notes));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Decode_AnyLineEnd_GivesTheSameText(string lineEnd) =>
        Assert.Equal(SampleStory.Text, Read(Encoding.UTF8.GetBytes(SampleStory.Text.Replace("\n", lineEnd, StringComparison.Ordinal))).Text);

    [Fact]
    public void Decode_ParagraphSeparator_BecomesAnEmptyLine() =>
        Assert.Equal(SampleStory.Text, Read(Encoding.UTF8.GetBytes(SampleStory.Text.Replace("\n\n", "\u2029", StringComparison.Ordinal))).Text);

    [Theory]
    [InlineData(1252)]
    [InlineData(1256)]
    public void Decode_DoubleEncodedText_IsReadAndNoted(int codePage)
    {
        var bytes = Encoding.UTF8.GetBytes(SampleStory.Text);
        var wrong = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(bytes);

        var decoded = Read(Encoding.UTF8.GetBytes(wrong));

        Assert.Contains(decoded.Notes, static note => note.Code is DecodeNoteCode.LooksDoubleEncoded);
    }

    [Theory]
    [InlineData("ﺍﻟﻌﺮﺑﻴﺔ ﷲ ﷺ ﻻ")]
    [InlineData("اﻷ\u0654مة قَالَ")]
    [InlineData("")]
    public void Decode_UnusualForms_StayAsTheyAre(string text)
    {
        var decoded = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.Notes);
    }

    [Fact]
    public void Decode_TheSeedStory_IsUtf8WithoutNotes()
    {
        var bytes = File.ReadAllBytes(Seeds.Path("000_7e7eb9076ff80330.txt"));

        var decoded = Read(bytes);

        Assert.Equal(bytes, Encoding.UTF8.GetBytes(decoded.Text));
        Assert.Empty(decoded.Notes);
    }

    private static DecodeResult.Decoded Read(byte[] bytes) => Assert.IsType<DecodeResult.Decoded>(StoryDecoder.Decode(bytes));

    private static DecodeResult.Refused Refuse(byte[] bytes) => Assert.IsType<DecodeResult.Refused>(StoryDecoder.Decode(bytes));
}
