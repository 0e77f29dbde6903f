using NewsReader.Articles.Passes.Dates;

namespace NewsReader.Articles.Tests.Passes.Dates;

public sealed class HijriDatesTests
{
    /// <summary>Days on which the two calendars are known to agree.</summary>
    [Theory]
    [InlineData(1443, 6, 29, "2022-02-01")]
    [InlineData(1436, 10, 26, "2015-08-11")]
    [InlineData(1445, 9, 1, "2024-03-11")]
    [InlineData(1, 1, 1, "0622-07-18")]
    public void ToGregorian_KnownDay_GivesItsDate(int year, int month, int day, string expected)
    {
        var found = HijriDates.ToGregorian(year, month, day);

        // Before 1318 AH only the tabular calendar is defined, which differs from sightings by a day or two.
        var distance = Math.Abs(found!.Value.DayNumber - DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).DayNumber);
        Assert.InRange(distance, 0, year < 1318 ? 2 : 0);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1440, 13, 1)]
    [InlineData(1440, 1, 31)]
    [InlineData(9999, 1, 1)]
    public void ToGregorian_NoSuchDay_IsNull(int year, int month, int day)
    {
        Assert.Null(HijriDates.ToGregorian(year, month, day));
    }

    [Fact]
    public void ToGregorian_EveryDayNumberOfAYear_IsADay()
    {
        for (var month = 1; month <= 12; month++)
        {
            var first = HijriDates.ToGregorian(1443, month, 1)!.Value;

            Assert.Equal(first.AddDays(29), HijriDates.ToGregorian(1443, month, 30));
        }
    }
}
