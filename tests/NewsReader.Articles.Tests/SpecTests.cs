using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests;

/// <summary>Every example of the spec files in Specs/ is a test: documentation that can't go stale.</summary>
public sealed class SpecTests
{
    public static TheoryData<SpecExample> Examples()
    {
        var data = new TheoryData<SpecExample>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var example in SpecFile.Read(path))
            {
                data.Add(example);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Parsed_GivesWhatItsSpecSays(SpecExample example)
    {
        var article = ArticleParser.Parse(example.Story);

        var found = Describe(article, withDiagnostics: example.Expected.Any(static line => line.StartsWith("diagnostic", StringComparison.Ordinal)));
        Assert.Equal(string.Join('\n', example.Expected), string.Join('\n', found.DefaultIfEmpty("none")));
    }

    private static IEnumerable<string> Describe(Article article, bool withDiagnostics)
    {
        foreach (var quote in article.Quotes)
        {
            var kind = quote.Mode == QuoteMode.Indirect ? "indirect" : quote.Kind.ToString().ToLowerInvariant();
            var words = quote.Span.In(article.Text).Trim();
            yield return quote.Speaker is { } speaker
                ? $"{kind} | {words} | {speaker.Name} | {speaker.Role ?? "-"} | {speaker.Resolution.ToString().ToLowerInvariant()} | {quote.Cue?.Span.In(article.Text) ?? "-"}"
                    + (quote.Via is { } via ? $" | via {via}" : string.Empty)
                : $"{kind} | {words}";
        }

        if (!withDiagnostics)
        {
            yield break;
        }

        foreach (var diagnostic in article.Diagnostics)
        {
            yield return $"diagnostic | {diagnostic.Code}";
        }
    }
}
