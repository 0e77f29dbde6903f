using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class ArticleLayoutTests
{
    private static readonly ArticleLayout Seed = ArticleLayout.Of(SeedStory.Article);

    [Fact]
    public void Of_SeedStory_SetsTheLongerStatementLarge()
    {
        var pull = Assert.Single(Seed.Blocks.OfType<Block.PullQuote>());

        Assert.Equal(SeedStory.SecondStatement, pull.Statement.Quote.Span.In(SeedStory.Article.Text));
        Assert.Equal("وأضاف، ", RunText.Of(pull.LeadIn));
        Assert.Equal(".", pull.After);
    }

    [Fact]
    public void Of_SeedStory_GathersBackgroundAtItsPlace()
    {
        var background = Assert.IsType<Block.Background>(Seed.Blocks[^1]);

        Assert.Equal(1, background.Number);
        Assert.Equal(7, background.Blocks.Length);
        Assert.Equal(5, Seed.Blocks.Length);
    }

    [Fact]
    public void Of_BackgroundBetweenNews_KeepsTheOrderOfTheText()
    {
        var story = StoryBuilder.FromLines(
            "عنوان\nأول\nثان\nثالث\nرابع", ParagraphRole.Lead, ParagraphRole.Background, ParagraphRole.News, ParagraphRole.Background).Build();

        var blocks = ArticleLayout.Of(story).Blocks;

        Assert.Equal("أول|ثان|ثالث|رابع", string.Join('|', blocks.Select(RunText.Of)));
        Assert.Equal([1, 2], blocks.OfType<Block.Background>().Select(static background => background.Number));
    }

    [Fact]
    public void Of_SeedStory_LosesNoWord()
    {
        foreach (var (block, paragraph) in Flat(Seed).Zip(SeedStory.Article.Paragraphs))
        {
            Assert.Equal(Words(paragraph.Span.In(SeedStory.Article.Text)), Words(RunText.Of(block)));
        }
    }

    [Fact]
    public void Of_LongStory_HasAtMostTwoPullQuotes()
    {
        const string Statement = "هذا قول طويل بما يكفي ليقف وحده في الصفحة";
        var lines = string.Join('\n', Enumerable.Range(1, 20).Select(number => $"وقال الوزير: \"{Statement} {number}\"."));
        var builder = StoryBuilder.FromLines($"عنوان\n{lines}", [.. Enumerable.Repeat(ParagraphRole.News, 20)]);
        for (var number = 20; number > 0; number--)
        {
            builder.WithQuote($"{Statement} {number}", QuoteKind.Statement, "الوزير");
        }

        Assert.Equal(2, ArticleLayout.Of(builder.Build()).Blocks.OfType<Block.PullQuote>().Count());
    }

    [Fact]
    public void Of_StatementInMidParagraph_StaysInLine()
    {
        const string Statement = "لن نتراجع عن موقفنا هذا مهما طال الزمن";
        var story = StoryBuilder.FromLines($"عنوان\nوقال: \"{Statement}\" ثم غادر القاعة.", ParagraphRole.Lead)
            .WithQuote(Statement, QuoteKind.Statement, "الوزير").Build();

        Assert.IsType<Block.Paragraph>(Assert.Single(ArticleLayout.Of(story).Blocks));
    }

    [Fact]
    public void Of_TextWithoutAnything_IsEmpty()
    {
        var layout = ArticleLayout.Of(new StoryBuilder(string.Empty).Build());

        Assert.Empty(layout.Headline);
        Assert.Empty(layout.Blocks);
    }

    private static IEnumerable<Block> Flat(ArticleLayout layout) =>
        layout.Blocks.SelectMany(static block => block is Block.Background background ? background.Blocks : [block]);

    /// <summary>The letters without the marks and blanks that the page may set differently.</summary>
    private static string Words(string text) => string.Concat(text.Where(static character => !" \"«»‹›".Contains(character, StringComparison.Ordinal)));
}
