using NewsReader.Archive.Search;

namespace NewsReader.Archive.Tests.Search;

public sealed class ArabicAnalyzerTests
{
    [Theory]
    [InlineData("الأمن", "الامن")]
    [InlineData("مسؤول", "مسئول")]
    [InlineData("شيء", "شئ")]
    [InlineData("مدرسة", "المدرسه")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("الأمـــن", "أمن")]
    [InlineData("کابل", "كابل")]
    [InlineData("پاکستان", "باكستان")]
    [InlineData("ﻷﻣﻢ", "لأمم")]
    [InlineData("٢٠٢٢", "2022")]
    [InlineData("۲۶", "26")]
    [InlineData("الضمانات", "ضمانة")]
    [InlineData("حكومته", "الحكومة")]
    [InlineData("انتخاباتها", "انتخاب")]
    [InlineData("دولتين", "الدول")]
    [InlineData("رئيساً", "رئيس")]
    [InlineData("شريكا", "شريك")]
    [InlineData("وبالضمانات", "ضمان")]
    [InlineData("أسلحة", "سلاح")]
    [InlineData("والرؤساء", "رئيس")]
    [InlineData("CAFÉ", "café")]
    [InlineData("المطارات", "مطار")]
    [InlineData("جنودهم", "الجندي")]
    [InlineData("حدودنا", "الحدود")]
    [InlineData("قواتكم", "قوة")]
    [InlineData("وبقواتهم", "القوات")]
    [InlineData("بصواريخ", "صاروخ")]
    [InlineData("لزعماء", "الزعيم")]
    [InlineData("للاجئين", "لاجئ")]
    [InlineData("بأسلحة", "سلاح")]
    [InlineData("وألعاب", "ألعاب")]
    [InlineData("القاضي", "القضاة")]
    [InlineData("ملايين", "مليون")]
    [InlineData("الأميركية", "أمريكي")]
    [InlineData("ترمب", "ترامب")]
    [InlineData("عملياتها", "العملية")]
    [InlineData("سوريا", "سورية")]
    [InlineData("تركيا", "الأتراك")]
    [InlineData("فرنسا", "والفرنسيين")]
    [InlineData("الإيرانيين", "لإيران")]
    [InlineData("فيضان", "الفيضانات")]
    [InlineData("امتحان", "وامتحاناتهم")]
    [InlineData("حياة", "حياتها")]
    [InlineData("خطة", "خططهم")]
    [InlineData("جهة", "جهتها")]
    [InlineData("مباراة", "المباريات")]
    [InlineData("وباء", "الأوبئة")]
    [InlineData("جريح", "الجرحى")]
    [InlineData("نار", "النيران")]
    [InlineData("مبادئ", "مبادىء")]
    [InlineData("للأزمة", "أزمة")]
    [InlineData("للإعلام", "الإعلام")]
    [InlineData("وحق", "الحق")]
    [InlineData("والتزام", "التزام")]
    [InlineData("ووكالات", "الوكالة")]
    [InlineData("السنة", "سنوات")]
    [InlineData("بداية", "بداياتها")]
    [InlineData("عليه", "على")]
    [InlineData("إلى", "اليها")]
    [InlineData("جريح", "جرحاهم")]
    [InlineData("مئة", "المائة")]
    [InlineData("طالب", "الطلبة")]
    [InlineData("تعدين", "للتعدين")]
    [InlineData("التجارة", "التجارية")]
    [InlineData("وللولايات", "ولاية")]
    [InlineData("إمام", "الأئمة")]
    [InlineData("عشرون", "عشرين")]
    [InlineData("عمله", "العمل")]
    [InlineData("بدوره", "دور")]
    [InlineData("مدرسه", "المدرسة")]
    [InlineData("رئيسي", "الرئيسية")]
    [InlineData("بمدارسها", "مدرسة")]
    public void Tokens_SameWordSpeltOtherwise_HaveTheSameTerm(string one, string other) => Assert.Equal(TermOf(one), TermOf(other));

    [Theory]
    [InlineData("على", "علي")]
    [InlineData("وزارة", "زار")]
    [InlineData("لبنان", "لبن")]
    [InlineData("بوتين", "بوتان")]
    [InlineData("عمان", "عم")]
    [InlineData("طالب", "طالبان")]
    [InlineData("التقى", "تقي")]
    [InlineData("كتاب", "كاتب")]
    [InlineData("سوريا", "سور")]
    [InlineData("التركي", "ترك")]
    [InlineData("إعداد", "أعداد")]
    [InlineData("الإنفاق", "الأنفاق")]
    [InlineData("إحياء", "أحياء")]
    [InlineData("الغاز", "ألغاز")]
    [InlineData("السنة", "ألسنة")]
    [InlineData("دوره", "دورة")]
    [InlineData("عملها", "عملة")]
    [InlineData("علي", "العليا")]
    [InlineData("علي", "عليهم")]
    [InlineData("مسؤول", "المسؤولية")]
    [InlineData("رئيس", "الرئيسية")]
    [InlineData("دولة", "الدولي")]
    [InlineData("رياض", "الرياضية")]
    [InlineData("خارج", "الخارجية")]
    [InlineData("سهول", "سهولة")]
    [InlineData("معهد", "معاهدة")]
    [InlineData("بدا", "بداية")]
    [InlineData("المهم", "هم")]
    [InlineData("إلى", "آلية")]
    [InlineData("طلبه", "طلبة")]
    [InlineData("تعدين", "تعد")]
    [InlineData("ولدى", "ولد")]
    [InlineData("إلغاء", "غاء")]
    [InlineData("المياه", "الماء")]
    [InlineData("كوبا", "كوب")]
    [InlineData("الشرطة", "شرط")]
    [InlineData("العملة", "عمل")]
    [InlineData("العملية", "العمل")]
    [InlineData("القضايا", "القضاة")]
    public void Tokens_OtherWord_HasAnotherTerm(string one, string other) => Assert.NotEqual(TermOf(one), TermOf(other));

    [Fact]
    public void Tokens_Positions_AreThoseOfTheWrittenWords()
    {
        const string Text = "قال: «وبالضَّماناتِ» عام 2022م، ثم ٪";

        var tokens = ArabicAnalyzer.Tokens(Text);

        Assert.Equal(["قال", "وبالضَّماناتِ", "عام", "2022", "ثم"], tokens.Select(static token => Text.Substring(token.Start, token.Length)));
    }

    [Theory]
    [InlineData("وعبدالرحمن قال")]
    [InlineData("وعبد الرحمن قال")]
    public void Tokens_NameOfAServant_AreTheSameTogetherAndApart(string text)
    {
        var tokens = ArabicAnalyzer.Tokens(text);

        Assert.Equal([TermOf("عبد"), TermOf("الرحمن"), TermOf("قال")], tokens.Select(static token => token.Term));
        Assert.Equal(["وعبد", "الرحمن", "قال"], tokens.Select(token => text.Substring(token.Start, token.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u064B\u064C\u0640")]
    [InlineData("؟!، «»")]
    [InlineData("\uE000\uE001")]
    [InlineData("🙂")]
    public void Tokens_TextWithoutLetters_HasNone(string text) => Assert.Empty(ArabicAnalyzer.Tokens(text));

    [Fact]
    public void Tokens_LongRunOfMarks_CostsNoMoreThanItsLength()
    {
        var token = Assert.Single(ArabicAnalyzer.Tokens("ب" + string.Concat(Enumerable.Repeat("\u0651\u064E", 50_000))));

        Assert.Equal(("ب", 100_001), (token.Term, token.Length));
    }

    [Theory]
    [InlineData("ل")]
    [InlineData("وب")]
    [InlineData("ها")]
    public void Tokens_WordOfParticlesAlone_IsLeftWhole(string particle)
    {
        var word = string.Concat(Enumerable.Repeat(particle, 30));

        Assert.Equal(word, TermOf(word));
    }

    [Fact]
    public void Tokens_AnyCharacter_GivesLettersAndDigitsOnly()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            foreach (var token in ArabicAnalyzer.Tokens($"ا{c}ب {c}"))
            {
                Assert.All(token.Term, static letter => Assert.True(char.IsLetterOrDigit(letter), $"U+{(int)letter:X4}"));
            }
        }
    }

    [Theory]
    [InlineData("حرب", "لحرب", true)]
    [InlineData("عيد", "بعيد", false)]
    [InlineData("بنان", "لبنان", false)]
    [InlineData("حر", "بحر", false)]
    public void Spellings_OfAStem_HaveItsParticlesButNoOtherWord(string stem, string form, bool has) =>
        Assert.Equal(has, LightStemmer.Spellings(stem).Contains(form, StringComparer.Ordinal));

    private static string TermOf(string word) => Assert.Single(ArabicAnalyzer.Tokens(word)).Term;
}
