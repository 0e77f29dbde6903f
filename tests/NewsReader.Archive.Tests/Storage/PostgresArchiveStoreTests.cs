using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Tests.Storage;

public sealed class PostgresArchiveStoreTests(PostgresServer server) : ArchiveStoreTests, IClassFixture<PostgresServer>
{
    private string? schema;

    protected override bool TellsOthers => true;

    protected override ArchiveDatabase Open() => new PostgresDatabase(schema ??= server.NewSchema());
}
