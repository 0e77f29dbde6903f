using System.Globalization;
using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Tests.Localization;

public sealed class PageCalendarTests
{
    [Theory]
    [InlineData("2022-02-01", "29 جمادى الآخرة 1443 هـ")]
    [InlineData("2024-03-11", "1 رمضان 1445 هـ")]
    [InlineData("1850-01-01", null)]
    [InlineData("2100-01-01", null)]
    public void Hijri_Day_IsThatOfUmmAlQuraOrNone(string day, string? expected) =>
        Assert.Equal(expected, PageCalendar.Hijri(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Day_AnyMonth_MarksBothNames()
    {
        for (var month = 1; month <= 12; month++)
        {
            var day = new DateOnly(2022, month, 5);

            var html = PageCalendar.Day(day).Value;

            Assert.Equal(ArabicCalendar.Day(day), html.Replace("</span>", string.Empty, StringComparison.Ordinal)
                .Replace("<span class=\"mw\">", string.Empty, StringComparison.Ordinal)
                .Replace("<span class=\"mb\">", string.Empty, StringComparison.Ordinal)
                .Replace("<span class=\"ms\">", string.Empty, StringComparison.Ordinal));
            Assert.Equal(3, html.Split("<span").Length - 1);
        }
    }

    [Fact]
    public void Of_YearOrMonthInEnglish_SaysNoMoreThanIsKnown()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            InterfaceLanguage.English.Speak();

            Assert.Equal("1997", PageCalendar.Of(CalendarDate.OfYear(1997)));
            Assert.Equal("Tuesday 1 February 2022", PageCalendar.Of(CalendarDate.OfDay(new DateOnly(2022, 2, 1))));
            Assert.Equal("29 Jumada II 1443 AH", PageCalendar.Hijri(new DateOnly(2022, 2, 1)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
