using NewsReader.Articles.Lexicon;

namespace NewsReader.Articles.Tests.Lexicon;

public sealed class LexiconFileTests
{
    [Fact]
    public void Read_RowWithMissingColumn_NamesFileLineAndReason()
    {
        var error = Assert.Throws<LexiconException>(() => Read("# source: grammar\nsay\tقال\tيقول\nsay\tذكر\n", columns: 3));

        Assert.Equal("cues.tsv, line 3: has 2 columns, needs 3 (separated by tabs)", error.Message);
    }

    [Fact]
    public void Read_FileWithoutSource_AsksForIt()
    {
        var error = Assert.Throws<LexiconException>(() => Read("# columns: class, words\nrole\tوزير\n", columns: 2));

        Assert.Contains("names no source", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownFile_SaysWhereItBelongs()
    {
        var error = Assert.Throws<LexiconException>(() => LexiconFile.Read("missing.tsv", columns: 1));

        Assert.Contains("Lexicon/Data", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_UnknownClass_ListsTheClassesThereAre()
    {
        var row = Read("# source: grammar\nshout\tقال\n", columns: 2)[0];

        var error = Assert.Throws<LexiconException>(() => row.Member<NewsReader.Articles.Model.CueClass>(0));

        Assert.Contains("'shout' is none of Say, Continue", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("وقال", "قال", CueShape.Perfect, Gender.Masculine)]
    [InlineData("فقالت", "قال", CueShape.Perfect, Gender.Feminine)]
    [InlineData("سيقولون", "قال", CueShape.Imperfect, Gender.Plural)]
    [InlineData("قائله", "قال", CueShape.Participle, Gender.Feminine)]
    [InlineData("بقولها", "قال", CueShape.Noun, Gender.Feminine)]
    [InlineData("نفت", "نفى", CueShape.Perfect, Gender.Feminine)]
    [InlineData("واكدوا", "أكد", CueShape.Perfect, Gender.Plural)]
    public void Find_InflectedCue_KnowsLemmaShapeAndGender(string key, string lemma, object shape, object gender)
    {
        var form = CueLexicon.Find(key);

        Assert.NotNull(form);
        Assert.Equal((lemma, shape, gender), (form.Lemma, (object)form.Shape, (object)form.Gender));
    }

    private static IReadOnlyList<LexiconRow> Read(string text, int columns) => LexiconFile.Read("cues.tsv", new StringReader(text), columns);
}
