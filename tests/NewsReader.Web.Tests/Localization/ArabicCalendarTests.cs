using System.Globalization;
using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Tests.Localization;

public sealed class ArabicCalendarTests
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("ar-EG")]
    [InlineData("ar-LB")]
    [InlineData("fa-IR")]
    [InlineData("en-US")]
    [InlineData("")]
    public void Day_AnyCulture_IsGregorianWithBothMonthNames(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("الثلاثاء 1 فبراير/ شباط 2022", ArabicCalendar.Day(new DateOnly(2022, 2, 1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2024, 2, 29, "الخميس 29 فبراير/ شباط 2024")]
    [InlineData(2023, 1, 1, "الأحد 1 يناير/ كانون الثاني 2023")]
    [InlineData(2021, 12, 31, "الجمعة 31 ديسمبر/ كانون الأول 2021")]
    public void Day_EdgesOfTheYear_AreNamed(int year, int month, int day, string words) =>
        Assert.Equal(words, ArabicCalendar.Day(new DateOnly(year, month, day)));

    [Fact]
    public void Of_Month_HasNoDay() =>
        Assert.Equal("أكتوبر/ تشرين الأول 2021", ArabicCalendar.Of(CalendarDate.OfMonth(2021, 10)));

    [Fact]
    public void Of_Year_IsTheYear() => Assert.Equal("1997", ArabicCalendar.Of(CalendarDate.OfYear(1997)));
}
