using NewsReader.Web.Features.Lab;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Tests.Localization;

public sealed class ArabicPluralTests
{
    [Theory]
    [InlineData(0, "Zero")]
    [InlineData(1, "One")]
    [InlineData(2, "Two")]
    [InlineData(3, "Few")]
    [InlineData(10, "Few")]
    [InlineData(11, "Many")]
    [InlineData(99, "Many")]
    [InlineData(100, "Other")]
    [InlineData(101, "Other")]
    [InlineData(102, "Other")]
    [InlineData(103, "Few")]
    [InlineData(111, "Many")]
    public void Of_Number_IsCldrCategory(int count, string category) =>
        Assert.Equal(category, ArabicPlural.Of(count).ToString());

    [Theory]
    [InlineData(0, "أقل من دقيقة")]
    [InlineData(1, "دقيقة واحدة")]
    [InlineData(2, "دقيقتان")]
    [InlineData(3, "3 دقائق")]
    [InlineData(10, "10 دقائق")]
    [InlineData(11, "11 دقيقة")]
    [InlineData(99, "99 دقيقة")]
    [InlineData(100, "100 دقيقة")]
    [InlineData(101, "101 دقيقة")]
    [InlineData(102, "102 دقيقة")]
    [InlineData(12_345, "12,345 دقيقة")]
    public void Count_Minutes_AgreesWithNumber(int count, string words) =>
        Assert.Equal(words, ArabicPlural.Count(ReadingText.ResourceManager.GetString, "Minutes", count));

    [Theory]
    [InlineData(1, "في النص قول واحد.")]
    [InlineData(2, "في النص قولان.")]
    [InlineData(5, "في النص 5 أقوال.")]
    [InlineData(12, "في النص 12 قولا.")]
    [InlineData(100, "في النص 100 قول.")]
    public void Count_Statements_AgreesWithNumber(int count, string words) =>
        Assert.Equal(words, ArabicPlural.Count(LabText.ResourceManager.GetString, "Statements", count));

    [Fact]
    public void Count_UnknownWord_SaysWhichKeyIsMissing()
    {
        var error = Assert.Throws<ArgumentException>(() => ArabicPlural.Count(ReadingText.ResourceManager.GetString, "Hours", 3));

        Assert.Contains("Hours_Few", error.Message, StringComparison.Ordinal);
    }
}
