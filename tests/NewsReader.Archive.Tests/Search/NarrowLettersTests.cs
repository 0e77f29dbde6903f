using System.Text;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Tests.Search;

public sealed class NarrowLettersTests
{
    [Fact]
    public void Of_AnyTerm_KeepsTermsApartAndNeedsNoEscape()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        for (var c = '\u0020'; c < '\uFFFF'; c++)
        {
            foreach (var token in ArabicAnalyzer.Tokens(c.ToString()).DistinctBy(static token => token.Term))
            {
                written.Add(token.Term);
            }
        }

        var narrow = written.Select(NarrowLetters.Of).ToArray();

        Assert.Equal(written.Count, narrow.Distinct(StringComparer.Ordinal).Count());
        Assert.All(narrow, static term => Assert.All(" .'\\*+", sign => Assert.DoesNotContain(sign, term)));
    }

    [Fact]
    public void Of_ArabicTerm_TakesOneByteALetter() => Assert.Equal(5, Encoding.UTF8.GetByteCount(NarrowLetters.Of("قطاري")));
}
