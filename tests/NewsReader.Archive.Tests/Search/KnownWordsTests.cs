using System.Globalization;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Tests.Search;

public sealed class KnownWordsTests
{
    private readonly KnownWords known = new();
    private int asked;

    [Fact]
    public void Find_KnownWord_IsNotAnalyzedAgain()
    {
        Assert.Equal(("<قال>", "قال"), Find("قال"));
        Assert.Equal(("<قال>", "قال"), Find("قال"));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Find_MoreWordsThanAreKept_ForgetsThoseThatDidNotComeAgain()
    {
        for (var i = 0; i < 300_000; i++)
        {
            Find(i.ToString(CultureInfo.InvariantCulture));
            if (i % 1_000 == 0)
            {
                Find("قال");
            }
        }

        Assert.Equal(300_001, asked);
        Assert.Equal(("<7>", "7"), Find("7"));
        Assert.Equal(300_002, asked);
    }

    [Fact]
    public void Find_RunOfLettersThatIsNoWord_IsNotKept()
    {
        var run = new string('ا', 100_000);

        Find(run);
        Find(run);

        Assert.Equal(2, asked);
    }

    [Fact]
    public void Find_ManyThreads_EachGetsItsOwnWord() =>
        Parallel.For(0, 400_000, i =>
        {
            var word = (i % 200_000).ToString(CultureInfo.InvariantCulture);
            if (known.Find(word, SearchLetters.Kind.Digit, static (written, _) => (written, written)) != (word, word))
            {
                throw new InvalidOperationException(word);
            }
        });

    private (string Term, string Folded) Find(string word) => known.Find(word, SearchLetters.Kind.Letter, (written, _) =>
    {
        asked++;
        return ($"<{written}>", written);
    });
}
