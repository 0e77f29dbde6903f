using NewsReader.Web.Features.Reading;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class ReadingTimeTests
{
    [Fact]
    public void Of_SeedStory_IsThreeToFourMinutes() =>
        Assert.Equal("مدة القراءة: من 3 إلى 4 دقائق", ReadingTime.Of(SeedStory.Article).ToString());

    [Theory]
    [InlineData(0, "مدة القراءة: أقل من دقيقة")]
    [InlineData(400, "مدة القراءة: دقيقة واحدة")]
    [InlineData(600, "مدة القراءة: دقيقتان")]
    [InlineData(1300, "مدة القراءة: من 2 إلى 3 دقائق")]
    [InlineData(1400, "مدة القراءة: من 2 إلى 3 دقائق")]
    [InlineData(7000, "مدة القراءة: من 10 إلى 14 دقيقة")]
    public void ToString_Length_IsRangeOfMinutes(int characters, string words)
    {
        var story = StoryBuilder.FromLines(new string('ك', characters)).Build();

        Assert.Equal(words, ReadingTime.Of(story).ToString());
    }
}
