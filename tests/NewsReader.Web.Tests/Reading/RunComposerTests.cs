using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class RunComposerTests
{
    [Fact]
    public void Compose_StraightMarks_AreShownAsGuillemets()
    {
        var story = Story("من \"تهديد محتمل\" هناك").WithQuote("تهديد محتمل", QuoteKind.Term).Build();

        Assert.Equal("من «تهديد محتمل» هناك", Shown(story));
    }

    [Theory]
    [InlineData("“", "”")]
    [InlineData("”", "“")]
    [InlineData("«", "»")]
    [InlineData("»", "«")]
    public void Compose_MarksOfAnyFamily_AreShownAsGuillemets(string opening, string closing)
    {
        var story = Story($"قال {opening}نعم{closing}.").WithQuote("نعم", QuoteKind.Statement, "فلان").Build();

        Assert.Equal("قال «نعم».", Shown(story));
    }

    [Fact]
    public void Compose_BlanksInsideMarks_AreLeftOutInDisplayOnly()
    {
        var story = Story("قال \" تم بحث المسألة \".").WithQuote(" تم بحث المسألة ", QuoteKind.Statement, "فلان").Build();

        Assert.Equal("قال «تم بحث المسألة».", Shown(story));
        Assert.Equal(" تم بحث المسألة ", story.Quotes[0].Span.In(story.Text));
    }

    [Fact]
    public void Compose_QuoteWithoutItsInnerBlanks_FindsTheMarksBehindThem()
    {
        var story = Story("قال \" تم بحث المسألة \".").WithQuote("تم بحث المسألة", QuoteKind.Statement, "فلان").Build();

        Assert.Equal("قال «تم بحث المسألة».", Shown(story));
    }

    [Fact]
    public void Compose_QuoteInsideQuote_HasSingleGuillemets()
    {
        var story = Story("قال: \"إن حملة 'نهر' و«ظل» مستمرة\".")
            .WithQuote("إن حملة 'نهر' و«ظل» مستمرة", QuoteKind.Statement, "فلان").WithQuote("ظل", QuoteKind.Name).Build();

        Assert.Equal("قال: «إن حملة 'نهر' و‹ظل› مستمرة».", Shown(story));
    }

    [Fact]
    public void Compose_UnpairedMark_StaysAsWritten()
    {
        var story = Story("قال: \"لا رجعة ثم مضى").Build();

        Assert.Equal("قال: \"لا رجعة ثم مضى", Shown(story));
    }

    [Fact]
    public void Compose_DateCrossingAQuote_GivesWayToTheQuote()
    {
        var story = Story("أعلن يوم \"الجمعة الكبرى\"").WithQuote("الجمعة الكبرى", QuoteKind.Term)
            .WithMention("يوم \"الجمعة", CalendarDate.OfYear(2022)).Build();

        Assert.Equal("أعلن يوم «الجمعة الكبرى»", Shown(story));
        Assert.DoesNotContain(Runs(story), static run => run is Run.DateExpression);
    }

    [Fact]
    public void Compose_DateInsideAStatement_IsKeptInside()
    {
        var story = Story("قال: \"نبدأ عام 1997\"").WithQuote("نبدأ عام 1997", QuoteKind.Statement, "فلان")
            .WithMention("عام 1997", CalendarDate.OfYear(1997)).Build();

        var statement = Assert.IsType<Run.Statement>(Runs(story)[^1]);

        Assert.Contains(statement.Runs, static run => run is Run.DateExpression);
        Assert.Equal("قال: «نبدأ عام 1997»", Shown(story));
    }

    [Fact]
    public void Compose_StatementOverTwoParagraphs_BeginsOnce()
    {
        const string Words = "نص أول\nنص ثان";
        var story = StoryBuilder.FromLines($"عنوان\nقال: \"{Words}\".", ParagraphRole.Lead, ParagraphRole.News)
            .WithQuote(Words, QuoteKind.Statement, "فلان").Build();
        var composer = new RunComposer(story);

        var first = composer.Compose(story.Paragraphs[0].Span).OfType<Run.Statement>().Single();
        var second = composer.Compose(story.Paragraphs[1].Span).OfType<Run.Statement>().Single();

        Assert.True(first.Begins);
        Assert.False(second.Begins);
        Assert.Equal("«نص أول", RunText.Of(first.Runs));
        Assert.Equal("نص ثان»", RunText.Of(second.Runs));
    }

    [Fact]
    public void Compose_LatinWords_BearTheirLanguage()
    {
        var story = Story("أعلنت شركة Open Field Ltd. في 2022 عن تطبيق v2").Build();

        Assert.Equal("Open Field Ltd|v2", string.Join('|', Runs(story).OfType<Run.Foreign>().Select(static run => run.Value)));
        Assert.Equal("أعلنت شركة Open Field Ltd. في 2022 عن تطبيق v2", Shown(story));
    }

    [Fact]
    public void Compose_UrduSource_BearsItsLanguage()
    {
        var runs = new RunComposer(SeedStory.Article).Compose(SeedStory.Article.Paragraphs[0].Span);

        var dateline = Assert.IsType<Run.Dateline>(runs[0]);
        var foreign = Assert.Single(dateline.Runs.OfType<Run.Foreign>());
        Assert.Equal(("ur", SeedStory.UrduName), (foreign.Language, foreign.Value));
    }

    private static StoryBuilder Story(string paragraph) => StoryBuilder.FromLines($"عنوان\n{paragraph}", ParagraphRole.Lead);

    private static Run[] Runs(Article story) => [.. new RunComposer(story).Compose(story.Paragraphs[0].Span)];

    private static string Shown(Article story) => RunText.Of(Runs(story));
}
