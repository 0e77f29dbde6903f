using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Tests.Storage;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("0001-01-01", "0001-01-01T00:00:00Z")]
    [InlineData("2022-02-01", "2026-11-24T02:00:00Z")]
    [InlineData("9999-12-31", "9999-12-31T23:59:59Z")]
    public void Of_AnyDayAndArrival_LiesInItsDayAndInTheNumber(string day, string arrived)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var place = Place.Of(date, DateTimeOffset.Parse(arrived, System.Globalization.CultureInfo.InvariantCulture));

        Assert.InRange(place, Place.StartOf(date), Place.EndOf(date) - 1);
        Assert.True(place >= 0);
        Assert.Equal(date, Place.DayOf(place));
        Assert.Equal((place, 0), Place.Split(Place.OfStatement(place, 0)));
        Assert.Equal((place, Place.MaxStatement - 1), Place.Split(Place.OfStatement(place, Place.MaxStatement - 1)));
        Assert.True(Place.OfStatement(place, Place.MaxStatement - 1) < Place.After(place));
    }

    [Fact]
    public void Of_LaterDayOrLaterArrival_IsLarger()
    {
        var noon = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.True(Place.Of(new DateOnly(2026, 3, 2), noon) > Place.Of(new DateOnly(2026, 3, 1), noon.AddYears(1)));
        Assert.True(Place.Of(new DateOnly(2026, 3, 1), noon.AddMinutes(1)) > Place.Of(new DateOnly(2026, 3, 1), noon));
    }
}
