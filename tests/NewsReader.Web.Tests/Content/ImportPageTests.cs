using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Importing;
using NewsReader.Web.Features.Content;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Content;

public sealed class ImportPageTests
{
    [Fact]
    public async Task Get_FileSetAside_NamesItWithItsReasonAndNoPlaceOfTheMachine()
    {
        using var newsroom = new Newsroom(("good.txt", "عنوان\n\nنص الخبر هنا كامل."), ("bad.txt", "عنوان وحده"));
        using var client = newsroom.Open();

        var page = await client.GetStringAsync("/import", TestContext.Current.CancellationToken);

        Assert.Contains("stories/bad.txt", page, StringComparison.Ordinal);
        Assert.Contains("فيه عنوان بلا نص", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingSetAside_SaysSo()
    {
        using var newsroom = new Newsroom(("good.txt", "عنوان\n\nنص الخبر هنا كامل."));
        using var client = newsroom.Open();

        Assert.Contains("أُخذت كل الملفات", await client.GetStringAsync("/import", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImportPhase.Reading, "40 من 100، 20 في الثانية", "value=\"40\"")]
    [InlineData(ImportPhase.ReadingAgain, "تُقرأ الأخبار المحفوظة من جديد لأن البرنامج تغير: 40 من 100", "value=\"40\"")]
    [InlineData(ImportPhase.SortingIndex, "يُرتَّب الآن فهرس البحث", null)]
    public async Task Get_LongImport_SaysWhatItIsDoing(ImportPhase phase, string words, string? share)
    {
        using var newsroom = new Newsroom(("good.txt", "عنوان\n\nنص الخبر هنا كامل."));
        using var client = newsroom.Open();
        newsroom.Services.GetRequiredService<ImportStatus>().Progress(
            "/news/archive", new ImportProgress(40, 100, "a.txt") { Phase = phase, Elapsed = TimeSpan.FromSeconds(2) });

        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/import", TestContext.Current.CancellationToken));

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
        var bar = page[page.IndexOf("<progress", StringComparison.Ordinal)..page.IndexOf("</progress>", StringComparison.Ordinal)];
        if (share is null)
        {
            // Nobody knows how far it is: a bar without a value says so.
            Assert.DoesNotContain("value=", bar, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(share, bar, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Log_IndexOfALongImport_IsToldOnceAndOfAShortOneNever()
    {
        var told = new ListLogger<ImportPageTests>();
        var log = new ImportLog("/news/archive", told);
        var sorting = new ImportProgress(10, 10, string.Empty) { Phase = ImportPhase.SortingIndex, Elapsed = TimeSpan.FromSeconds(1) };

        log.Progress(sorting);
        Assert.Empty(told.Entries);

        log.Progress(new ImportProgress(9_000, 10_000, "a.txt") { Elapsed = TimeSpan.FromSeconds(9) });
        log.Progress(sorting with { Elapsed = TimeSpan.FromSeconds(10) });
        Assert.Equal(2, told.Entries.Count);
        Assert.Contains("search index", told.Entries.Last().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_All_HaveWords()
    {
        foreach (var reason in Enum.GetNames<ImportReason>())
        {
            Assert.False(string.IsNullOrEmpty(ImportText.ResourceManager.GetString($"Reason_{reason}", System.Globalization.CultureInfo.InvariantCulture)), reason);
        }
    }
}
