namespace NewsReader.Archive.Storage;

/// <summary>The tables of an archive in SQLite.</summary>
/// <remarks>
/// The keys of story and statement are places, see <see cref="Place"/>. The two indexes keep no copy of the text: they get the terms of the
/// analyzer and give back row ids. Their tokenizer is the plainest: to it everything beyond ASCII is a letter, which is true of terms. Archives
/// that were made with unicode61 keep it; it cuts the same terms and takes longer.
/// </remarks>
internal static class SqliteSchema
{
    /// <summary>What leads from one version of the tables to the next.</summary>
    public static IReadOnlyList<string> Versions { get; } =
    [
        """
        create table story(
            place integer primary key, id text not null unique, folder integer not null, file text not null, headline text not null,
            imported integer not null, version integer not null, format integer not null, parser text not null, parsed blob not null, text text not null);
        create table version(id text not null, number integer not null, imported integer not null, text text not null, primary key(id, number)) without rowid;
        create table withdrawn(id text primary key, place integer not null, headline text not null, file text not null, since integer not null, version integer not null) without rowid;
        create table source(id integer primary key, name_id text not null unique, name text not null, stories integer not null);
        create table story_source(source integer not null, place integer not null, primary key(source, place)) without rowid;
        create index story_source_place on story_source(place);
        create table speaker(id integer primary key, name_id text not null unique, name text not null, kind integer not null, role text, statements integer not null);
        create index speaker_statements on speaker(statements desc, id);
        create table statement(place integer primary key, speaker integer);
        create index story_parser on story(parser);
        create index statement_speaker on statement(speaker, place) where speaker is not null;
        create table day(day integer primary key, stories integer not null);
        create table folder(id integer primary key, path text not null unique);
        create table file(
            folder integer not null, name text not null, size integer not null, modified integer not null, hash text not null, story text,
            reason integer, detail text, notes text, seen integer not null, primary key(folder, name)) without rowid;
        create index file_story on file(story) where story is not null;
        create index file_reason on file(seen) where reason is not null;
        create table spelling(word text primary key, written text not null, uses integer not null) without rowid;
        create virtual table words using fts5(headline, body, tags, content='', contentless_delete=1, tokenize=ascii);
        create virtual table said using fts5(speaker, role, words, tags, content='', contentless_delete=1, tokenize=ascii);
        """,
        "create table web_key(name text primary key, xml text not null, stored integer not null) without rowid;",
        // FTS5 would merge the segments of its indexes four at a time while rows go in, and write each word of a large import several times over. They
        // are merged by SqliteDatabase.Settle; at a thousand, which only imports that were killed again and again can leave, FTS5 merges them itself.
        """
        insert into words(words, rank) values('automerge', 0);
        insert into said(said, rank) values('automerge', 0);
        insert into words(words, rank) values('crisismerge', 1000);
        insert into said(said, rank) values('crisismerge', 1000);
        """,
    ];
}
