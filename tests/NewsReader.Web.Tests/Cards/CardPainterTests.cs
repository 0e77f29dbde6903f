using NewsReader.Articles.Model;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Tests.Stories;
using SkiaSharp;

namespace NewsReader.Web.Tests.Cards;

public sealed class CardPainterTests : IDisposable
{
    /// <summary>Names a file that the stress card is written to, for looking at it and for renewing the reference.</summary>
    private const string KeepVariable = "KEEP_STRESS_CARD";

    private const string StressReference = "tests/NewsReader.Web.Tests/Cards/stress.png";

    private static readonly Card Stress = new(
        "«نسبة 37.5% عام 2022، و٢٦ و۲۶ و50٪ في NATO (1997)؛ ﴿إِنَّ اللَّهَ﴾ «مُلزِمةٌ قانوناً» – 12/5 من F-16»",
        "Jean-Luc O’Neill",
        "رئيس الوزراء",
        [new Source("پاکستان پوائنٹ نیوز", "ur", SourceKind.Publisher), new Source("Reuters", "en", SourceKind.Agency)],
        "الثلاثاء 1 فبراير/ شباط 2022");

    private readonly CardFonts fonts = new();
    private readonly CardPainter painter;

    public CardPainterTests() => painter = new CardPainter(fonts);

    [Fact]
    public void Paint_StressLine_LooksAsItsReference()
    {
        var png = painter.Paint(Stress);
        if (Environment.GetEnvironmentVariable(KeepVariable) is { Length: > 0 } file)
        {
            File.WriteAllBytes(file, png);
        }

        using var expected = SKBitmap.Decode(Repository.PathOf(StressReference));
        using var actual = SKBitmap.Decode(png);
        Assert.InRange(Pixels.Difference(expected, actual), 0, 0.005);
    }

    [Fact]
    public void Paint_AfterMemoryWasTidied_DrawsTheSameLetters()
    {
        var before = painter.Paint(Stress);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        Assert.Equal(before, painter.Paint(Stress));
    }

    [Fact]
    public void Paint_ManyThreads_DrawTheSameCard()
    {
        var expected = painter.Paint(Stress);

        Parallel.For(0, 16, _ => Assert.Equal(expected, painter.Paint(Stress)));
    }

    [Fact]
    public void Paint_SeedStory_IsAPictureOfItsSizeAndLight()
    {
        var article = SeedStory.Article;
        foreach (var card in article.Speech.Select(quote => CardContent.Of(article, quote)).Append(CardContent.Of(article)))
        {
            var png = painter.Paint(card);

            using var picture = SKBitmap.Decode(png);
            Assert.Equal((CardPainter.Width, CardPainter.Height), (picture.Width, picture.Height));
            Assert.InRange(png.Length, 10_000, 300_000);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("«»")]
    [InlineData("خبر 😀 عاجل 🚨")]
    [InlineData("https://example.org/a/very/long/address/that/no/line/could/ever/hold/because/it/never/ends/and/has/no/blank")]
    public void Paint_StrangeWords_DrawsACard(string words) =>
        Assert.NotEmpty(painter.Paint(new Card(words, words, words, [new Source(words, "ar", SourceKind.Agency)], words)));

    [Fact]
    public void Paint_HalfACharacter_DrawsACard() =>
        Assert.NotEmpty(painter.Paint(new Card("خبر \uD83D عاجل", "\uDE00", null, [], null)));

    [Fact]
    public void Paint_HugeWords_AreCutAndStaySmall()
    {
        var text = string.Join(' ', Enumerable.Repeat("(كلمة [طويلة", 20_000));
        var story = new StoryBuilder(text).WithHeadline().Build();

        var card = CardContent.Of(story);

        Assert.InRange(painter.Paint(card).Length, 10_000, 300_000);
        Assert.EndsWith("…", painter.Set(card).Lines[^1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_QuoteTooLong_IsCutInsideItsMarks()
    {
        var words = $"«{string.Join(' ', Enumerable.Repeat("والتعاون", 80))}»";

        var lines = painter.Set(new Card(words, "قائل", null, [], null)).Lines;

        Assert.EndsWith("…»", lines[^1].Words, StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.InRange(line.Width, 1, 1032));
    }

    [Fact]
    public void Set_Headline_IsLargeWhenShortAndFillsNoMoreThanItsBox()
    {
        var brief = painter.Set(new Card("عنوان قصير", null, null, [], null));
        var longer = painter.Set(new Card(string.Join(' ', Enumerable.Repeat("عنوان طويل", 12)), null, null, [], null));

        Assert.Equal(84, brief.Size);
        Assert.True(longer.Size < brief.Size);
        Assert.InRange(longer.Bottom, 0, 500);
    }

    [Fact]
    public void Version_SameContent_IsTheSameAndEveryFieldCounts()
    {
        var changed = new[]
        {
            Stress with { Words = "غير" }, Stress with { Speaker = "غير" }, Stress with { Role = null }, Stress with { Day = null },
            Stress with { Sources = [.. Stress.Sources.Reverse()] },
        };

        Assert.Equal(Stress.Version, (Stress with { }).Version);
        Assert.Equal(changed.Length + 1, changed.Append(Stress).Select(static card => card.Version).Distinct(StringComparer.Ordinal).Count());
    }

    public void Dispose() => fonts.Dispose();
}
