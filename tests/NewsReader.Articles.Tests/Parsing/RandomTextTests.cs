using CsCheck;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Parsing;

/// <summary>Random and mutated stories: whatever the text, the parser keeps its promises.</summary>
public sealed class RandomTextTests
{
    /// <summary>Words, particles, marks and signs in which the rules of the parser meet each other.</summary>
    private static readonly string[] Pieces =
    [
        "قال", "وقالت", "وأضاف", "مؤكدا", "نقلت", "عن", "قوله", "بحسب", "وفقا لـ", "حسب تعبيره", "كما ذكرت", "الوزير", "رئيس", "وزارة الصحة", "مصدر", "أحمد",
        "فلاديمير بوتين", "إن", "أن", "بأنه", "على", "في", "لـ", "و", "ما", "لم", "كان", "يعمل", "السوق", "\"", "«", "»", "“", "”", "''", ":", "،", ".", "؟", "(", ")",
        "ووصف", "وصفها", "بأنها", "كل من", "بالقول", "وبرأي", "الدكتور", "الفرنسي", "هذه", "صحة", "فان", "وفي", "عدم ذكر", "جريدة الصباح", "هكذا",
        "-", "/", "\n\n", "\n", "2022", "١٢", "فبراير", "كانون الثاني/ يناير", "أمس", "الثلاثاء", "رويترز", "(أ ف ب)", "هـ", "م", "#", "*", "1.", "\u200F", "\u0651", "ـ", "CNN",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(OneOf(Pieces), OneOf(" ", " ", " ", "", "  ")).Array[0, 120].Select(static parts => string.Concat(parts.Select(static part => part.Item1 + part.Item2)));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void Parse_RandomText_HoldsTheInvariants() =>
        Texts.Sample(static text => Invariants.Hold(ArticleParser.Parse(text, new ParseOptions { Published = new DateOnly(2022, 2, 1) }), text), iter: 20_000);

    [Fact]
    public void Parse_RandomMarkdown_HoldsTheInvariants() =>
        Texts.Sample(static text => Invariants.Hold(ArticleParser.Parse(text, new ParseOptions { Format = StoryFormat.Markdown }), text), iter: 20_000);

    [Fact]
    public void Parse_SeedWithOneCharacterLostOrChanged_HoldsTheInvariants()
    {
        var seed = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Single());
        Gen.Select(Gen.Int[0, seed.Length - 1], OneOf("", "\"", "»", "\n\n", ":", ".", "\0", " ", "و")).Sample(
            mutation =>
            {
                var text = seed.Remove(mutation.Item1, 1).Insert(mutation.Item1, mutation.Item2);
                Invariants.Hold(ArticleParser.Parse(text), text);
            },
            iter: 20_000);
    }
}
