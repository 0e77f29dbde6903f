using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class ExcerptTests
{
    [Fact]
    public void Shorten_LongText_EndsAtAWord() => Assert.Equal("أول ثان…", Excerpt.Shorten("أول ثان، ثالث رابع", 12));

    [Fact]
    public void Shorten_ShortText_IsUntouched() => Assert.Equal("أول ثان", Excerpt.Shorten("أول ثان", 7));

    [Fact]
    public void Shorten_OneLongWord_IsCut() => Assert.Equal("ككك…", Excerpt.Shorten(new string('ك', 20), 4));

    [Fact]
    public void Clean_DirectionControls_AreLeftOut() =>
        Assert.Equal("أ ب c", PlainText.Clean("\u202Eأ\n\u2067 ب\u2069\t c\u202C "));

    [Fact]
    public void Lead_SeedStory_BeginsBehindTheDateline() =>
        Assert.StartsWith("أوضح الرئيس الروسي، فلاديمير بوتين،", StorySummary.Lead(SeedStory.Article), StringComparison.Ordinal);

    [Fact]
    public void StrongestStatement_SeedStory_IsTheSecond() =>
        Assert.Equal(SeedStory.SecondStatement, StorySummary.StrongestStatement(SeedStory.Article)!.Span.In(SeedStory.Article.Text));
}
