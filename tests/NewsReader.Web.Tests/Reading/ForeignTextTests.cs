using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Tests.Reading;

public sealed class ForeignTextTests
{
    [Theory]
    [InlineData("قال وزیر خارجه أمس", "")]
    [InlineData("نشرت صحيفة روزنامہ جنگ کراچی خبرا", "ur:روزنامہ جنگ کراچی|")]
    [InlineData("زار پوتين موسكو", "")]
    [InlineData("شركة گوگل الأمريكية", "")]
    [InlineData("وكالة Reuters News أمس", "en:Reuters News|")]
    [InlineData("فاز 3-2 في المباراة", "ltr:3-2|")]
    [InlineData("في 2022-02-01 عند 12:30", "ltr:2022-02-01|ltr:12:30|")]
    [InlineData("اتصل على +966 11 123 4567 الآن", "ltr:+966 11 123 4567|")]
    [InlineData("بين 2010-2012 وقع", "")]
    [InlineData("نسبة 37.5% من 1.250 مليون", "")]
    public void Split_Words_MarksLanguagesAndFigures(string text, string expected)
    {
        var runs = ForeignText.Split(text, [], foreignLetters: true).ToList();

        var marked = string.Concat(runs.Select(static run => run switch
        {
            Run.Foreign foreign => $"{foreign.Language}:{foreign.Value}|",
            Run.Figures figures => $"ltr:{figures.Value}|",
            _ => string.Empty,
        }));
        Assert.Equal(expected, marked);
        Assert.Equal(text, PlainText.Of(runs));
    }

    [Fact]
    public void Split_PersianWordsInARow_AreMarkedAsPersian() =>
        Assert.Equal(
            [new Run.Text("كتاب "), new Run.Foreign("fa", "تاریکی پیدا"), new Run.Text(" صدر")],
            ForeignText.Split("كتاب تاریکی پیدا صدر", [], foreignLetters: true));

    [Fact]
    public void Split_StoryTypedWithAPersianKeyboard_StaysArabic()
    {
        const string Text = "قال الرئیس الأمریکی إن ذلک ممکن فی الوقت الحالی";

        Assert.True(ForeignText.IsTypedInPersian(Text));
        Assert.IsType<Run.Text>(Assert.Single(ForeignText.Split(Text, [], foreignLetters: false)));
    }
}
