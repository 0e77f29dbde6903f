using System.Text;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Parsing;

/// <summary>Texts made to break a parser: they must parse, keep every character, and give spans that are in range and ordered.</summary>
public sealed class HostileTextTests
{
    /// <summary>Hidden and reordering characters as used against reviewers of source code and of names.</summary>
    private const string BidiTricks = "\u202Eقال\u202C \u2066\"نعم\"\u2069 \u200Fالوزير\u200E إن \u202D«لا»\u202C \u061C";

    public static TheoryData<string, string> Texts() => new()
    {
        { "nothing", string.Empty },
        { "blanks", " \n\t\r\n\u00A0\u2029 " },
        { "100,000 opening marks", "عنوان\n\n" + new string('«', 100_000) },
        { "100,000 straight marks", "عنوان\n\nقال الوزير " + new string('"', 100_000) },
        { "100,000 marks with blanks", "عنوان\n\nقال الوزير " + Repeat("\" ", 100_000) },
        { "200 KB of combining marks", "عنوان\n\nقا" + Repeat("\u0651\u064E", 50_000) + "ل الوزير" },
        { "one line of 10 MB", "عنوان\n\n" + Repeat("قال الوزير إن \"السوق مفتوح\" اليوم، ", 320_000) },
        { "a cue and nothing else", "عنوان\n\n" + Repeat("قال ", 50_000) },
        { "colons", "عنوان\n\n" + Repeat("قال: ", 50_000) },
        { "particles", "عنوان\n\n" + Repeat("قال إن ", 50_000) },
        { "sources behind their clause", "عنوان\n\n" + Repeat("وقع حادث، بحسب مصادر، ", 20_000) },
        { "new speakers without end", "عنوان\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"وقال عضو{i} المجلس: \"نعم\". ")) },
        { "digits", "عنوان\n\n" + Repeat("1/2/2022 ٣ ۴ ", 50_000) },
        { "bidi tricks", BidiTricks + "\n\n" + BidiTricks },
        { "lone surrogates", "عنوان\uD800\n\nقال \uDC00الوزير \"\uD83D\"" },
        { "no letters", "!!!\n\n…؟؟؟ --- «»\"\"" },
        { "NUL", "عن\0وان\n\nقال\0 الوزير \"ن\0عم\"" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_HostileWireText_HoldsTheInvariants(string name, string text)
    {
        _ = name;

        var article = ArticleParser.Parse(text);

        Invariants.Hold(article, text);
    }

    [Theory]
    [InlineData("list of 2,000 levels", "- ", 2_000)]
    [InlineData("quotes of 5,000 levels", ">", 5_000)]
    [InlineData("brackets", "[", 20_000)]
    [InlineData("emphasis", "*a_ ", 20_000)]
    public void Parse_HostileMarkdown_HoldsTheInvariants(string name, string unit, int count)
    {
        _ = name;
        var text = $"# عنوان\n\n{Repeat(unit, count)}قال الوزير \"نعم\"";

        var article = ArticleParser.Parse(text, new ParseOptions { Format = StoryFormat.Markdown });

        Invariants.Hold(article, text);
    }

    [Fact]
    public void Parse_EqualWordsQuotedOften_GivesEachItsOwnId()
    {
        var article = ArticleParser.Parse("عنوان\n\n" + Repeat("وقال الوزير: \"لن نقبل بذلك\". ", 500));

        Assert.Equal(500, article.Quotes.Length);
        Assert.Equal(500, article.Quotes.Select(static quote => quote.Id).Distinct().Count());
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
