using CsCheck;
using NewsReader.Articles.Lexicon;

namespace NewsReader.Articles.Tests.Lexicon;

public sealed class KeyFilterTests
{
    [Fact]
    public void MayContain_AnyOfItsKeys_IsTrue()
    {
        Gen.String.Array.Sample(static keys =>
        {
            var filter = new KeyFilter(keys);

            Assert.All(keys, key => Assert.True(filter.MayContain(key)));
        });
    }

    [Fact]
    public void MayContain_WordsOfNoKey_AreMostlyRejected()
    {
        var filter = new KeyFilter(["اليوم", "امس", "غدا"]);

        Assert.False(filter.MayContain("الوزير"));
        Assert.False(filter.MayContain("قال"));
    }
}
