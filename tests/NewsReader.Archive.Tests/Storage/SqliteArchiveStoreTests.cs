using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Tests.Storage;

public sealed class SqliteArchiveStoreTests : ArchiveStoreTests
{
    private readonly TemporaryFolder data = new();

    protected override bool TellsOthers => false;

    protected override ArchiveDatabase Open() => new SqliteDatabase(data["data"]);

    [Fact]
    public async Task Settle_StoriesThatCameOneByOne_MergesTheirIndexAndFindsThemAll()
    {
        for (var i = 0; i < 30; i++)
        {
            await Store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + i), SampleStory.WithQuotes), Cancellation);
        }

        var before = (Segments("words"), Segments("said"));
        Store.Settle();

        Assert.Equal((30, 30), before);
        Assert.InRange(Segments("words"), 1, 3);
        Assert.InRange(Segments("said"), 1, 3);
        Assert.Equal(30, (await Store.SearchAsync(new SearchRequest { Words = "ضمانات" }, Cancellation)).Total.Number);
        Assert.Equal(30, (await Store.SearchAsync(new SearchRequest { Words = "السدود", InStatements = true }, Cancellation)).Total.Number);
    }

    /// <summary>FTS5 numbers its pages by segment: https://www.sqlite.org/fts5.html#fts5_data_structures.</summary>
    private long Segments(string index)
    {
        using var database = new SqliteDatabase(data["data"]);
        return database.Read(session => session.Number($"select count(distinct segid) from {index}_idx")) ?? 0;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        data.Dispose();
    }
}
