using NewsReader.Cli.Evaluation;

namespace NewsReader.Cli.Tests.Evaluation;

public sealed class WordsTests
{
    [Theory]
    [InlineData("الأُمَّة، الإسلاميـة", "الامه الاسلاميه")]
    [InlineData("  «پاکستان»  پوائنٹ ", "پاكستان پوائنٹ")]
    [InlineData("A-B_c\u200F 2022", "a b_c 2022")]
    [InlineData(null, "")]
    public void Fold_Variants_BecomeOneForm(string? text, string expected) => Assert.Equal(expected, Words.Fold(text));

    [Theory]
    [InlineData("سامي النجار", true)]
    [InlineData("النجار", true)]
    [InlineData("الوزير سامي النجار", true)]
    [InlineData("سامي حداد", false)]
    [InlineData("حداد", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void SameSpeaker_AgainstFullName_NeedsHalfOfTheWordsOrOneInsideTheOther(string? name, bool expected) =>
        Assert.Equal(expected, Words.SameSpeaker(name, ["سامي النجار"]));

    [Theory]
    [InlineData("وأضاف", "اضاف")]
    [InlineData("فقال", "قال")]
    [InlineData("وفق", "فق")]
    [InlineData("وصف له", "صف", "له")]
    [InlineData("وف", "وف")]
    public void BareCue_AttachedConjunction_IsDropped(string cue, params string[] expected) => Assert.Equal(expected, Words.BareCue(cue));
}
