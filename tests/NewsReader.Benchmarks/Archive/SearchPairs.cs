using System.Globalization;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Parsing;

namespace NewsReader.Benchmarks.Archive;

/// <summary>Measures search against a table of pairs: query, text, whether the query must find the text.</summary>
internal static class SearchPairs
{
    /// <summary>Asks every pair and prints the wrong ones and the score.</summary>
    /// <param name="file">Tab-separated: query, text, 1 (must be found) or 0 (must not), why.</param>
    /// <param name="database">An empty database.</param>
    /// <param name="output">Where the result is printed.</param>
    /// <returns>How many pairs were right.</returns>
    public static async Task<int> RunAsync(string file, ArchiveDatabase database, TextWriter output)
    {
        var pairs = (await File.ReadAllLinesAsync(file)).Select(static line => line.Split('\t')).Where(static cells => cells.Length >= 3).ToArray();
        var store = new ArchiveStore(database);
        foreach (var text in pairs.Select(static cells => cells[1]).Distinct(StringComparer.Ordinal))
        {
            var name = FileOf(text);
            await store.SaveAsync(
                new StoredArticle(ArticleParser.Parse($"1\n\n{text}\n", new ParseOptions { Name = name }), name, DateTimeOffset.UnixEpoch), CancellationToken.None);
        }

        var right = 0;
        foreach (var cells in pairs)
        {
            var result = await store.SearchAsync(new SearchRequest { Words = cells[0], Count = 200 }, CancellationToken.None);
            var found = result.Hits.Any(hit => hit.Story.File == FileOf(cells[1]));
            if (found == (cells[2] == "1"))
            {
                right++;
            }
            else
            {
                await output.WriteLineAsync($"  {(found ? "must not find" : "must find")}: {cells[0]} | {cells[1]}");
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{right} of {pairs.Length} pairs right in {database.Name}"));
        return right;
    }

    private static string FileOf(string text) => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text)) + ".txt";
}
