using CsCheck;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Passes.Dates;

/// <summary>What must hold for any text: it is read without an exception, and every span is verbatim, in range and in order.</summary>
public sealed class DateProperties
{
    private static readonly string[] Words =
    [
        "اليوم", "أمس", "أول", "من", "غدا", "بعد", "الثلاثاء", "الجمعة", "الماضي", "المقبل", "الجاري", "شهر", "عام", "العام", "سنة", "هذا", "مايو",
        "أيار", "كانون", "الثاني", "الأول", "ربيع", "ذي", "الحجة", "رمضان", "1436", "هـ", "2018", "م", "ء", "31", "0", "99", "٢٠١٨", "29", "فبراير", "/", "(",
        ")", "-", "–", "،", ".", ":", "\"", "«", "»", "\n\n", "\n", "رويترز", "أ", "ف", "ب", "واس", "وكالات", "دبي", "لندن", "(CNN)", "//", "انتهى", "الموافق",
        "قال", "وقال", "وكان", "يذكر", "أن", "سيصل", "الوزير", "الذي", "ـ", "\u200f", "و11", "إلى", "9999", "0001", "13:38", "ت", "إعداد", "تحرير", "«واس»", "\ud83d\ude00",
    ];

    private static readonly Gen<string> ArabicLike =
        Gen.Int[0, Words.Length - 1].Array[0, 120].Select(static picks => string.Join(' ', picks.Select(static pick => Words[pick])));

    private static readonly Gen<DateOnly?> Anchor =
        Gen.Int[-1, DateOnly.MaxValue.DayNumber].Select(static day => day < 0 ? null : (DateOnly?)DateOnly.FromDayNumber(day));

    [Fact]
    public void Parse_ArabicLikeWords_GivesSpansInRangeAndOrder()
    {
        Gen.Select(ArabicLike, Anchor).Sample(static sample => Check(sample.Item1, sample.Item2), iter: 3000);
    }

    [Fact]
    public void Parse_AnyCharacters_GivesSpansInRangeAndOrder()
    {
        Gen.Select(Gen.String, Anchor).Sample(static sample => Check(sample.Item1, sample.Item2), iter: 1000);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0622-07-16")]
    [InlineData("9999-12-31")]
    public void Parse_AnchorAtTheEndsOfTime_DoesNotThrow(string anchor)
    {
        var day = DateOnly.Parse(anchor, System.Globalization.CultureInfo.InvariantCulture);
        var text = "عنوان\n\n" + string.Join(' ', Words) + " غدا أمس الشهر الماضي العام المقبل 3 شعبان 10 محرم المقبل 3 مايو 29 فبراير الجمعة المقبل بعد غد";

        Check(text, day);
    }

    private static void Check(string text, DateOnly? anchor)
    {
        var article = ArticleParser.Parse(text, new ParseOptions { Published = anchor });
        var last = 0;
        foreach (var mention in article.Dates)
        {
            Assert.InRange(mention.Span.Start, last, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            last = mention.Span.Start;
        }

        if (article.Dateline is { } dateline)
        {
            Assert.InRange(dateline.Span.End, 1, text.Length);
            Assert.All(dateline.Sources, source => Assert.Contains(source.Name, text, StringComparison.Ordinal));
            Assert.All(dateline.Places, place => Assert.Contains(place, text, StringComparison.Ordinal));
        }

        Assert.All(article.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, 0, text.Length));
        Assert.True(article.Paragraphs.Count(static paragraph => paragraph.Role == ParagraphRole.Lead) <= 1);
    }
}
