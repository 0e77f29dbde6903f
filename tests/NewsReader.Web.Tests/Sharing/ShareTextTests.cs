using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Sharing;

public sealed class ShareTextTests
{
    private const char Isolate = '\u2067';
    private const char EndIsolate = '\u2069';

    [Fact]
    public void Of_Statement_NamesSpeakerSourceAndDay()
    {
        var text = ShareText.Of(SeedStory.Article, SeedStory.Article.Quotes[1]);

        Assert.Equal(
            $"{Isolate}«{SeedStory.SecondStatement}» — {SeedStory.Kremlin}، {SeedStory.UrduName} / سبوتنيك، الثلاثاء 1 فبراير/ شباط 2022{EndIsolate}",
            text);
    }

    [Fact]
    public void Context_ReportOfSomebodyWithARole_NamesRoleStorySourcesAndDay()
    {
        var report = SeedStory.Article.Speech.Last();
        report = report with { Speaker = report.Speaker! with { Role = "رئيس وزراء هنغاريا" } };

        Assert.Equal(
            "رئيس وزراء هنغاريا — بوتين يوضح لرئيس وزراء إيطاليا الخطوط الرئيسية لموسكو بشأن الضمانات الأمنية — "
            + "پاکستان پوائنٹ نیوز / سبوتنيك، الثلاثاء 1 فبراير/ شباط 2022",
            ShareText.Context(SeedStory.Article, report));
    }

    [Fact]
    public void Of_Statement_KeepsTheWordsAndTrimsOnlyTheEnds() =>
        Assert.Contains($"«{SeedStory.FirstStatement.Trim()}»", ShareText.Of(SeedStory.Article, SeedStory.Article.Quotes[0]), StringComparison.Ordinal);

    [Fact]
    public void Of_Report_HasNoMarks() =>
        Assert.StartsWith($"{Isolate}{SeedStory.Report} — فيكتور أوربان", ShareText.Of(SeedStory.Article, SeedStory.Article.Quotes[2]), StringComparison.Ordinal);

    [Fact]
    public void Of_StoryWithoutSourceAndDay_IsItsHeadline()
    {
        var story = StoryBuilder.FromLines("عنوان قصير\nنص").Build();

        Assert.Equal($"{Isolate}عنوان قصير{EndIsolate}", ShareText.Of(story));
    }

    [Fact]
    public void Targets_AnyItem_AreWholeAddressesWithTheLink()
    {
        var item = new Shareable("/a/x", "https://news.example/a/x", "نص & أكثر", "موضوع");

        var addresses = ShareTarget.Usual.Select(target => target.AddressFor(item)).ToList();

        Assert.Collection(
            addresses,
            static address => Assert.StartsWith("https://wa.me/?text=", address, StringComparison.Ordinal),
            static address => Assert.StartsWith("https://t.me/share/url?url=", address, StringComparison.Ordinal),
            static address => Assert.StartsWith("https://x.com/intent/post?text=", address, StringComparison.Ordinal),
            static address => Assert.StartsWith("https://www.facebook.com/sharer/sharer.php?u=", address, StringComparison.Ordinal),
            static address => Assert.StartsWith("https://www.linkedin.com/sharing/share-offsite/?url=", address, StringComparison.Ordinal),
            static address => Assert.StartsWith("mailto:?subject=", address, StringComparison.Ordinal));
        Assert.All(addresses, static address =>
        {
            Assert.Contains("https%3A%2F%2Fnews.example%2Fa%2Fx", address, StringComparison.Ordinal);
            Assert.DoesNotContain(' ', address);
            Assert.DoesNotContain('{', address);
        });
    }

    [Fact]
    public void TextWithLink_AnyItem_HasTheLinkOnItsOwnLine() =>
        Assert.Equal("نص\nhttps://news.example/a/x", new Shareable("/a/x", "https://news.example/a/x", "نص", "موضوع").TextWithLink);
}
