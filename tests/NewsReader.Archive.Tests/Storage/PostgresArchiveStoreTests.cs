using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Tests.Storage;

public sealed class PostgresArchiveStoreTests(PostgresServer server) : ArchiveStoreTests, IClassFixture<PostgresServer>
{
    private string? schema;

    protected override bool TellsOthers => true;

    protected override ArchiveDatabase Open() => new PostgresDatabase(schema ??= server.NewSchema());

    [Fact]
    public async Task Opening_TablesOfAnEarlierVersion_IndexesTheirStoriesAnew()
    {
        using var earlier = new PostgresDatabase(server.NewSchema());
        var imported = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var article = ArticleParser.Parse(SampleStory.WithQuotes, new ParseOptions { Name = "a.txt" });
        var story = PreparedStory.Of(new StoredArticle(article, "a.txt", imported), StoryFormat.Wire, imported, earlier);
        var place = Place.Of(story.Day, imported);
        earlier.Write(session =>
        {
            for (var version = 0; version < 2; version++)
            {
                session.Script(earlier.Migrations[version]);
                earlier.SetVersion(session, version + 1);
            }

            session.Execute(
                "insert into story(place, id, folder, file, headline, imported, version, format, parser, parsed, text) values(@p0, @p1, 0, 'a.txt', '', @p2, 1, 0, 'old', @p3, @p4)",
                place, article.Id.Value, imported.ToUnixTimeMilliseconds(), story.Parsed, article.Text);
            session.Execute("insert into day(day, stories) values(@p0, 1)", (long)story.Day.DayNumber);
            session.Execute("insert into speaker(id, name_id, name, kind, statements) values(7, 'somebody', 'somebody', 0, 1)");
            session.Execute("insert into statement(place, speaker) values(@p0, 7)", Place.OfStatement(place, story.Statements[0].Number));
            return session.Execute("select setval('speaker_id_seq', 7)");
        });

        var opened = new ArchiveStore(earlier);
        opened.ReadAgain(opened.Outdated());

        Assert.Equal(0, opened.Outdated());
        Assert.Single((await opened.SearchAsync(new SearchRequest { Words = "ضمانات" }, Cancellation)).Hits);
        Assert.NotEmpty((await opened.SearchAsync(new SearchRequest { Words = "السدود", InStatements = true }, Cancellation)).Hits);
        Assert.DoesNotContain(await opened.SpeakersAsync(0, 10, Cancellation), static speaker => speaker.Name == "somebody");
        Assert.Equal(1, (await opened.LatestAsync(null, 10, Cancellation)).Total);
    }
}
