using NewsReader.Articles.Model;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Tests.Searching;

public sealed class MarkedTextTests
{
    private const string Text = " كلمة أولى ثم كلمة ثانية ";

    [Fact]
    public void Of_Marks_SplitTheWordsWithoutLosingOne()
    {
        var second = new TextSpan(Text.LastIndexOf("كلمة", StringComparison.Ordinal), 4);

        var runs = MarkedText.Of(Text, new TextSpan(0, Text.Length), [new TextSpan(1, 4), second]);

        Assert.Equal(Text.Trim(), string.Concat(runs.Select(static run => run.Text)));
        Assert.Equal(["كلمة", "كلمة"], runs.Where(static run => run.IsFound).Select(static run => run.Text));
    }

    [Fact]
    public void Of_FoundWordFarBehind_ShowsItWithWhatIsAroundIt()
    {
        var text = string.Join(' ', Enumerable.Repeat("حشو", 100)) + " المراد " + string.Join(' ', Enumerable.Repeat("ذيل", 100));
        var mark = new TextSpan(text.IndexOf("المراد", StringComparison.Ordinal), 6);

        var runs = MarkedText.Of(text, new TextSpan(0, text.Length), [mark], 100);

        Assert.Equal("المراد", Assert.Single(runs, static run => run.IsFound).Text);
        Assert.Equal("…", runs[0].Text);
        Assert.Equal("…", runs[^1].Text);
        Assert.InRange(runs.Sum(static run => run.Text.Length), 50, 102);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(200)]
    public void Of_AnyStretchAndLimit_KeepsWholeMarksOrNone(int longest)
    {
        var text = new string('a', 50) + " bcd " + new string('e', 90);
        foreach (var start in Enumerable.Range(0, text.Length))
        {
            var stretch = TextSpan.FromBounds(start, text.Length);

            var runs = MarkedText.Of(text, stretch, [new TextSpan(51, 3)], longest);

            Assert.True(runs.Where(static run => run.IsFound).All(static run => run.Text == "bcd"));
            Assert.True(start > 51 || runs.Any(static run => run.IsFound) || longest < 200);
        }
    }

    [Fact]
    public void Of_BlanksOnly_IsNothing() => Assert.Empty(MarkedText.Of("   ", new TextSpan(0, 3), []));
}
