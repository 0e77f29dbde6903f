using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Passes.Datelines;

public sealed class DatelineTests
{
    private const string Sentence = "قال وزير النقل إن الخط الجديد سيربط المدينتين قبل نهاية الصيف وإن العمل فيه يسير كما خطط له المهندسون.";

    /// <summary>One dateline in the style of each house, with text behind it in the same paragraph.</summary>
    [Theory]
    [InlineData("مانيلا، 3 ديسمبر 2021 (رويترز) - ", "مانيلا، 3 ديسمبر 2021 (رويترز)", "رويترز", "مانيلا", "2021-12-03")]
    [InlineData("(رويترز) - ", "(رويترز)", "رويترز", "", null)]
    [InlineData("(وكالة الأرز - 05 مارس 2024ء) ", "(وكالة الأرز - 05 مارس 2024ء)", "وكالة الأرز", "", "2024-03-05")]
    [InlineData("(النخيل نيوز - 05 مارس 2024) ", "(النخيل نيوز - 05 مارس 2024)", "النخيل نيوز", "", "2024-03-05")]
    [InlineData("(پاکستان پوائنٹ نیوز - 01 فبراير 2022ء) ", "(پاکستان پوائنٹ نیوز - 01 فبراير 2022ء)", "پاکستان پوائنٹ نیوز", "", "2022-02-01")]
    [InlineData("بيروت (وكالة الأرز) - ", "بيروت (وكالة الأرز)", "وكالة الأرز", "بيروت", null)]
    [InlineData("سانت دينيس (أ ف ب) - ", "سانت دينيس (أ ف ب)", "أ ف ب", "سانت دينيس", null)]
    [InlineData("بيروت (أ.ف.ب) – ", "بيروت (أ.ف.ب)", "أ.ف.ب", "بيروت", null)]
    [InlineData("تونس - (ا ف ب): ", "تونس - (ا ف ب)", "ا ف ب", "تونس", null)]
    [InlineData("الرياض - د ب أ- ", "الرياض - د ب أ", "د ب أ", "الرياض", null)]
    [InlineData("برلين (د ب أ)- ", "برلين (د ب أ)", "د ب أ", "برلين", null)]
    [InlineData("موسكو – سبوتنيك. ", "موسكو – سبوتنيك", "سبوتنيك", "موسكو", null)]
    [InlineData("موسكو، 5 مارس 2019 - سبوتنيك. ", "موسكو، 5 مارس 2019 - سبوتنيك", "سبوتنيك", "موسكو", "2019-03-05")]
    [InlineData("أبوظبي (پاکستان پوائنٹ نیوز / وام - 05 أبريل 2021ء) ", "أبوظبي (پاکستان پوائنٹ نیوز / وام - 05 أبريل 2021ء)", "پاکستان پوائنٹ نیوز|وام", "أبوظبي", "2021-04-05")]
    [InlineData("بكين اول سبتمبر 2008 (شينخوا) ", "بكين اول سبتمبر 2008 (شينخوا)", "شينخوا", "بكين", "2008-09-01")]
    [InlineData("القاهرة 14 مايو 2016 (شينخوا) -- ", "القاهرة 14 مايو 2016 (شينخوا)", "شينخوا", "القاهرة", "2016-05-14")]
    [InlineData("دبي في 21 أكتوبر 2020/ وام / ", "دبي في 21 أكتوبر 2020/ وام /", "وام", "دبي", "2020-10-21")]
    [InlineData("المنامة في 03 يناير 2022 / بنا / ", "المنامة في 03 يناير 2022 / بنا /", "بنا", "المنامة", "2022-01-03")]
    [InlineData("الدوحة في 12 مايو 2019 /قنا/ ", "الدوحة في 12 مايو 2019 /قنا/", "قنا", "الدوحة", "2019-05-12")]
    [InlineData("مسقط في 4 يناير 2021 /العمانية/ ", "مسقط في 4 يناير 2021 /العمانية/", "العمانية", "مسقط", "2021-01-04")]
    [InlineData("عمان 5 آب 2018 (بترا)-- ", "عمان 5 آب 2018 (بترا)", "بترا", "عمان", "2018-08-05")]
    [InlineData("تونس 5 جانفي 2022 (وات) - ", "تونس 5 جانفي 2022 (وات)", "وات", "تونس", "2022-01-05")]
    [InlineData("الرباط 20 غشت 2019 (ومع) - ", "الرباط 20 غشت 2019 (ومع)", "ومع", "الرباط", "2019-08-20")]
    [InlineData("الخرطوم 5-2-2022 (سونا) - ", "الخرطوم 5-2-2022 (سونا)", "سونا", "الخرطوم", "2022-02-05")]
    [InlineData("رام الله 1-2-2022 وفا- ", "رام الله 1-2-2022 وفا", "وفا", "رام الله", "2022-02-01")]
    [InlineData("دمشق-سانا - ", "دمشق-سانا", "سانا", "دمشق", null)]
    [InlineData("القاهرة في 7 يونيو 2017 / أ ش أ / ", "القاهرة في 7 يونيو 2017 / أ ش أ /", "أ ش أ", "القاهرة", "2017-06-07")]
    [InlineData("أنقرة/ الأناضول: ", "أنقرة/ الأناضول", "الأناضول", "أنقرة", null)]
    [InlineData("دبي، الإمارات العربية المتحدة (CNN)— ", "دبي، الإمارات العربية المتحدة (CNN)", "CNN", "دبي|الإمارات العربية المتحدة", null)]
    [InlineData("(CNN)-- ", "(CNN)", "CNN", "", null)]
    [InlineData("سبق- الرياض: ", "سبق- الرياض", "سبق", "الرياض", null)]
    [InlineData("سالم القرني- سبق- بلقرن: ", "سالم القرني- سبق- بلقرن", "سبق", "بلقرن", null)]
    [InlineData("واس- إسلام آباد: ", "واس- إسلام آباد", "واس", "إسلام آباد", null)]
    [InlineData("الرباط/05 فبراير 2022/ومع/ ", "الرباط/05 فبراير 2022/ومع/", "ومع", "الرباط", "2022-02-05")]
    [InlineData("موسكو، 5 فبراير 2020/ تاس/. ", "موسكو، 5 فبراير 2020/ تاس/", "تاس", "موسكو", "2020-02-05")]
    [InlineData("إسطنبول / كمال سالم / الأناضول: ", "إسطنبول / كمال سالم / الأناضول", "الأناضول", "إسطنبول", null)]
    [InlineData("نيويورك/الأمم المتحدة - د ب أ - ", "نيويورك/الأمم المتحدة - د ب أ", "د ب أ", "نيويورك|الأمم المتحدة", null)]
    [InlineData("بيت لحم- معا- ", "بيت لحم- معا", "معا", "بيت لحم", null)]
    [InlineData("سبق- وكالات: ", "سبق- وكالات", "سبق|وكالات", "", null)]
    [InlineData("دمشق ـ عواصم ـ (الوطن) ـ وكالات: ", "دمشق ـ عواصم ـ (الوطن) ـ وكالات", "الوطن|وكالات", "دمشق|عواصم", null)]
    [InlineData("لندن – «القدس العربي»: ", "لندن – «القدس العربي»", "القدس العربي", "لندن", null)]
    [InlineData("بيروت - رويترز والوكالات: ", "بيروت - رويترز والوكالات", "رويترز|الوكالات", "بيروت", null)]
    public void Dateline_AtHeadOfParagraph_IsSetApart(string head, string raw, string sources, string places, string? date)
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + head + Sentence + "\n\n" + Sentence);

        Check(article, raw, sources, places, date);
        Assert.Equal(ParagraphRole.Lead, article.Paragraphs[0].Role);
    }

    /// <summary>Datelines on a line of their own.</summary>
    [Theory]
    [InlineData("أبها 3 محرم 1437 هـ الموافق 16 أكتوبر 2015 م واس", "أبها 3 محرم 1437 هـ الموافق 16 أكتوبر 2015 م واس", "واس", "أبها", "2015-10-16")]
    [InlineData("حائل25 شوال 1436هـ الموافق 10 اغسطس 2015م واس", "حائل25 شوال 1436هـ الموافق 10 اغسطس 2015م واس", "واس", "حائل", "2015-08-10")]
    [InlineData("باكو (أذربيجان) 26 شوال 1436 هـ الموافق 11 أغسطس 2015 مواس", "باكو (أذربيجان) 26 شوال 1436 هـ الموافق 11 أغسطس 2015 مواس", "واس", "باكو|أذربيجان", "2015-08-11")]
    [InlineData("عين اليوم – صنعاء", "عين اليوم – صنعاء", "عين اليوم", "صنعاء", null)]
    [InlineData("عمّان: واس", "عمّان: واس", "واس", "عمّان", null)]
    [InlineData("الدوحة: { الشرق الأوسط}", "الدوحة: { الشرق الأوسط}", "الشرق الأوسط", "الدوحة", null)]
    [InlineData("موسكو - لندن: «الشرق الأوسط»", "موسكو - لندن: «الشرق الأوسط»", "الشرق الأوسط", "موسكو|لندن", null)]
    [InlineData("\"الاقتصادية\" من جدة", "\"الاقتصادية\" من جدة", "الاقتصادية", "جدة", null)]
    [InlineData("أ. ف. ب. (روما)", "أ. ف. ب. (روما)", "أ. ف. ب.", "روما", null)]
    [InlineData("رويترز، د ب أ - القاهرة، طرابلس", "رويترز، د ب أ - القاهرة، طرابلس", "رويترز|د ب أ", "القاهرة|طرابلس", null)]
    [InlineData("الجزيرة - واس:", "الجزيرة - واس", "الجزيرة|واس", "", null)]
    [InlineData("الجزائر - قنا:", "الجزائر - قنا", "قنا", "الجزائر", null)]
    [InlineData("العربية.نت، فرانس برس", "العربية.نت، فرانس برس", "العربية.نت|فرانس برس", "", null)]
    [InlineData("دبي - بوابة الشمس الإخبارية", "دبي - بوابة الشمس الإخبارية", "بوابة الشمس الإخبارية", "دبي", null)]
    [InlineData("الرباط _ سعيد العلوي", "الرباط _ سعيد العلوي", "", "الرباط", null)]
    [InlineData("سالم حسن (جدة)", "سالم حسن (جدة)", "", "جدة", null)]
    [InlineData("عكاظ (جدة)", "عكاظ (جدة)", "عكاظ", "جدة", null)]
    [InlineData("اليوم- الدمام", "اليوم- الدمام", "اليوم", "الدمام", null)]
    [InlineData("بيروت - «الحياة»، رويترز، أ ف ب", "بيروت - «الحياة»، رويترز، أ ف ب", "الحياة|رويترز|أ ف ب", "بيروت", null)]
    [InlineData("صحيفة النجم:", "صحيفة النجم", "صحيفة النجم", "", null)]
    [InlineData("تلمسان (غرب الجزائر) - رويترز", "تلمسان (غرب الجزائر) - رويترز", "رويترز", "تلمسان|الجزائر", null)]
    [InlineData("الثلاثاء,3 نيسان 2012 الموافق 11 جمادى الأولى 1433", "الثلاثاء,3 نيسان 2012 الموافق 11 جمادى الأولى 1433", "", "", "2012-04-03")]
    [InlineData("8 جويلية 2012", "8 جويلية 2012", "", "", "2012-07-08")]
    public void Dateline_OnItsOwnLine_IsNoParagraphOfTheStory(string line, string raw, string sources, string places, string? date)
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + line + "\n\n" + Sentence + "\n\n" + Sentence);

        Check(article, raw, sources, places, date);
        Assert.Equal([ParagraphRole.Dateline, ParagraphRole.Lead], article.Paragraphs.Take(2).Select(static paragraph => paragraph.Role));
    }

    /// <summary>Signatures at the end.</summary>
    [Theory]
    [InlineData("-أ ف ب-", "أ ف ب")]
    [InlineData("(رويترز)", "رويترز")]
    [InlineData("فرانس24/ رويترز", "فرانس24|رويترز")]
    [InlineData("المصدر: وكالات", "وكالات")]
    [InlineData("د ب أ", "د ب أ")]
    public void Signature_OnTheLastLine_NamesTheSource(string line, string sources)
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + Sentence + "\n\n" + Sentence + "\n\n" + line);

        Assert.Equal(sources, string.Join('|', article.Dateline!.Sources.Select(static source => source.Name)));
        Assert.Equal(ParagraphRole.Dateline, article.Paragraphs[^1].Role);
    }

    [Fact]
    public void Signature_BehindTheLastSentence_NamesTheSource()
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + Sentence + "\n\n" + Sentence + " (أ ف ب)");

        Assert.Equal("أ ف ب", Assert.Single(article.Dateline!.Sources).Name);
        Assert.Equal("(أ ف ب)", article.Dateline.Span.In(article.Text));
    }

    [Theory]
    [InlineData("// انتهى //")]
    [InlineData("//يتبع//")]
    [InlineData("13:38 ت م")]
    [InlineData("(إعداد سمير حسن للنشرة العربية - تحرير هدى سالم)")]
    [InlineData("تحرير: سمير حسن")]
    public void Signoff_OnTheLastLine_IsNoParagraphOfTheStory(string line)
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + Sentence + "\n\n" + Sentence + "\n\n" + line);

        Assert.Null(article.Dateline);
        Assert.Equal(ParagraphRole.Dateline, article.Paragraphs[^1].Role);
    }

    /// <summary>Words of the story that look like a dateline.</summary>
    [Theory]
    [InlineData("قالت بعثة الأمم المتحدة (يونامي) إن الوضع يتحسن في المدينة وإن النازحين بدؤوا العودة إلى بيوتهم.")]
    [InlineData("(وكالة الفضاء) أعلنت اليوم أن الرحلة بدأت وأنها ستدوم ثلاثة أيام على الأقل قبل أن تعود المركبة إلى الأرض.")]
    [InlineData("أطلقت روسيا (وكالة الفضاء) - وهي شريكة في المحطة - مركبة جديدة تحمل المؤن إلى الرواد الذين ينتظرون منذ شهر.")]
    [InlineData("ذكرت وكالة أنباء الصين الجديدة (شينخوا) أن الرحلة بدأت وأنها ستدوم ثلاثة أيام على الأقل.")]
    [InlineData("محافظة الحديدة (غرب اليمن) شهدت أمطارا غزيرة أغلقت الطرق وعزلت القرى عن المدينة يومين كاملين.")]
    [InlineData("رويترز نقلت عن مصدر قوله إن الصفقة ألغيت وإن الطرفين سيعودان إلى التفاوض في الشهر المقبل.")]
    [InlineData("مصر: الحكومة تقر الموازنة الجديدة وتعد بخفض العجز في السنوات الثلاث التالية من دون ضرائب.")]
    [InlineData("معا نبني المستقبل - هذا هو الشعار الذي اختارته البلدية لحملتها في أحياء المدينة القديمة.")]
    [InlineData("وفا الرجل بوعده، وسلم المفاتيح إلى أصحاب البيوت بعد عام من العمل في ترميمها على نفقته.")]
    public void Dateline_WordsOfTheStory_AreNotTaken(string lead)
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + lead + "\n\n" + Sentence);

        Assert.Null(article.Dateline);
    }

    [Theory]
    [InlineData("2022-02-03", "2022-02-01")]
    [InlineData(null, null)]
    public void Date_WithoutYear_IsTheNearestToThePublication(string? published, string? date)
    {
        var options = new ParseOptions { Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) };

        var article = ArticleParser.Parse("عنوان الخبر\n\nالكويت - 1 - 2 (كونا) -- " + Sentence, options);

        Check(article, "الكويت - 1 - 2 (كونا)", "كونا", "الكويت", date);
    }

    [Fact]
    public void Signature_GlossOfTheLastSentence_IsNotTaken()
    {
        var article = ArticleParser.Parse("افتتاح خط حديدي جديد\n\n" + Sentence + "\n\nوأوردت الخبر وكالة أنباء الصين الجديدة (شينخوا)");

        Assert.Null(article.Dateline);
    }

    [Fact]
    public void Dateline_TextBeginsWithIt_LeavesNoHeadline()
    {
        var article = ArticleParser.Parse("بيروت (أ ف ب) - " + Sentence + "\n\n" + Sentence);

        Assert.Null(article.Headline);
        Assert.Equal(2, article.Paragraphs.Length);
        Assert.Contains(article.Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCodes.NoHeadline);
    }

    [Theory]
    [InlineData("رويترز: اتفاق وشيك على وقف النار")]
    [InlineData("الأناضول - تركيا ترسل مساعدات")]
    public void Headline_ThatNamesAnAgency_StaysAHeadline(string headline)
    {
        var article = ArticleParser.Parse(headline + "\n\n" + Sentence + "\n\n" + Sentence);

        Assert.Equal(headline, article.Headline!.Value.In(article.Text));
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void Sources_PublisherAndAgency_HaveKindAndLanguage()
    {
        var article = ArticleParser.Parse("عنوان الخبر\n\n(پاکستان پوائنٹ نیوز / تاس - 01 فبراير 2022ء) " + Sentence);

        Assert.Equal(
            [new Source("پاکستان پوائنٹ نیوز", "ur", SourceKind.Publisher), new Source("تاس", "ar", SourceKind.Agency)],
            article.Dateline!.Sources);
    }

    private static void Check(Article article, string raw, string sources, string places, string? date)
    {
        var dateline = article.Dateline;
        Assert.NotNull(dateline);
        Assert.Equal(raw, dateline.Span.In(article.Text));
        Assert.Equal(sources, string.Join('|', dateline.Sources.Select(static source => source.Name)));
        Assert.Equal(places, string.Join('|', dateline.Places));
        Assert.Equal(date, dateline.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(article.Dates, mention => dateline.Span.Overlaps(mention.Span));
    }
}
