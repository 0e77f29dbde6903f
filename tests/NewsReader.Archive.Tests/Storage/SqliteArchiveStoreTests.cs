using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Tests.Storage;

public sealed class SqliteArchiveStoreTests : ArchiveStoreTests
{
    private readonly TemporaryFolder data = new();

    protected override bool TellsOthers => false;

    protected override ArchiveDatabase Open() => new SqliteDatabase(data["data"]);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        data.Dispose();
    }
}
