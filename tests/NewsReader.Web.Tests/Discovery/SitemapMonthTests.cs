using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Discovery;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Discovery;

/// <summary>A month's place in a real archive, where a key whose story isn't there stands at its day's end.</summary>
public sealed class SitemapMonthTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("archive-").FullName;
    private readonly SqliteDatabase database;
    private readonly ArchiveStore archive;

    public SitemapMonthTests()
    {
        database = new SqliteDatabase(folder);
        archive = new ArchiveStore(database);
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task BeforeAndAfter_StoriesOnFirstAndLastDays_EncloseTheMonth()
    {
        foreach (var day in new[] { "2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01" })
        {
            var story = new StoryBuilder("عنوان", day).WithHeadline().WithDate(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Build();
            await archive.SaveAsync(new StoredArticle(story, $"{day}.txt", FakeStore.Imported), Cancellation);
        }

        Assert.True(SitemapMonth.TryParse("2024-02", out var month));
        var newest = (await archive.LatestAsync(month.Before, 1, Cancellation)).Articles[0];
        var older = (await archive.LatestAsync(month.After, 1, Cancellation)).Articles[0];

        Assert.Equal((new DateOnly(2024, 2, 29), new DateOnly(2024, 1, 31)), (newest.Day, older.Day));
    }

    [Fact]
    public void After_FirstMonthOfAll_IsNothing()
    {
        Assert.True(SitemapMonth.TryParse("0001-01", out var month));

        Assert.Null(month.After);
    }

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
