using System.Globalization;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Passes.Dates;

public sealed class DateTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Published = new(2018, 7, 18);

    /// <summary>Months of all countries, beside a day and a year.</summary>
    [Theory]
    [InlineData("26 كانون الثاني/ يناير 2022", "2022-01-26")]
    [InlineData("3 شباط 2012", "2012-02-03")]
    [InlineData("4 آذار/مارس 2018", "2018-03-04")]
    [InlineData("29 مارس آذار 2018", "2018-03-29")]
    [InlineData("9 نيسان (أبريل) 2015", "2015-04-09")]
    [InlineData("11 أيار - مايو 2015", "2015-05-11")]
    [InlineData("1 حزيران 2014", "2014-06-01")]
    [InlineData("14 تموز 2012", "2012-07-14")]
    [InlineData("18 آب/أغسطس 2018", "2018-08-18")]
    [InlineData("15 أغسطس آب 2015", "2015-08-15")]
    [InlineData("2 أيلول/سبتمبر 2017", "2017-09-02")]
    [InlineData("2 أكتوبر /تشرين الأول 2018", "2018-10-02")]
    [InlineData("5 تشرين الثاني- نوفمبر 2016", "2016-11-05")]
    [InlineData("31 ديسمبر (كانون الأول) 2020", "2020-12-31")]
    [InlineData("7 إبريل 2011", "2011-04-07")]
    [InlineData("30 يونيه 2013", "2013-06-30")]
    [InlineData("23 يوليه 1952", "1952-07-23")]
    [InlineData("14 جانفي 2011", "2011-01-14")]
    [InlineData("3 فيفري 2017", "2017-02-03")]
    [InlineData("9 أفريل 1938", "1938-04-09")]
    [InlineData("19 ماي 2015", "2015-05-19")]
    [InlineData("1 جوان 1955", "1955-06-01")]
    [InlineData("25 جويلية 1957", "1957-07-25")]
    [InlineData("13 أوت 1956", "1956-08-13")]
    [InlineData("30 يوليوز 1999", "1999-07-30")]
    [InlineData("20 غشت 1953", "1953-08-20")]
    [InlineData("7 شتنبر 2011", "2011-09-07")]
    [InlineData("18 نونبر 1955", "1955-11-18")]
    [InlineData("31 دجنبر 2014", "2014-12-31")]
    [InlineData("3 أغشت 2005", "2005-08-03")]
    [InlineData("21 شتمبر 2013", "2013-09-21")]
    [InlineData("12 دجمبر 1984", "1984-12-12")]
    [InlineData("2 الربيع 1995", "1995-03-02")]
    [InlineData("28 هانيبال 1999", "1999-08-28")]
    [InlineData("٢٠ مايو ٢٠١٨", "2018-05-20")]
    [InlineData("۰۱ مايو ۲۰۲۲", "2022-05-01")]
    [InlineData("01 فبراير 2022ء", "2022-02-01")]
    [InlineData("8 مايو 2018م", "2018-05-08")]
    [InlineData("الرابع من مايو 2018", "2018-05-04")]
    [InlineData("الخامس عشر من مارس 2011", "2011-03-15")]
    [InlineData("الحادي والعشرين من أكتوبر عام 2015", "2015-10-21")]
    [InlineData("الفاتح من نوفمبر 1954", "1954-11-01")]
    [InlineData("أول سبتمبر 2008", "2008-09-01")]
    [InlineData("20 من أغسطس 2012", "2012-08-20")]
    [InlineData("01/02/2022", "2022-02-01")]
    [InlineData("25-7-2015", "2015-07-25")]
    [InlineData("2022-02-01", "2022-02-01")]
    [InlineData("26 شوال 1436 هـ", "2015-08-11")]
    [InlineData("21 شعبان 1433", "2012-07-11")]
    [InlineData("10 محرم 1440هـ", "2018-09-20")]
    [InlineData("9 ذي الحجة 1439 هـ", "2018-08-20")]
    [InlineData("11 / 5 / 1439هـ", "2018-01-28")]
    [InlineData("الثلاثاء 8 مايو 2018", "2018-05-08")]
    [InlineData("يوم الخميس، 10 مايو 2018", "2018-05-10")]
    [InlineData("آذار/مارس العام 2015", "2015-03")]
    [InlineData("شهر سبتمبر 2011م", "2011-09")]
    [InlineData("أيلول/سبتمبر 2017", "2017-09")]
    [InlineData("عام 1997", "1997")]
    [InlineData("سنة 1970", "1970")]
    [InlineData("العام 2014", "2014")]
    public void Date_Absolute_NeedsNoAnchor(string words, string value)
    {
        var article = ArticleParser.Parse($"عنوان الخبر\n\nانطلق المشروع في {words} وهو مستمر إلى الآن.");

        var mention = Assert.Single(article.Dates);
        Assert.Equal(words, mention.Span.In(article.Text));
        Assert.Equal(value, mention.Value.ToString());
    }

    /// <summary>Dates that count from Wednesday, 18 July 2018.</summary>
    [Theory]
    [InlineData("أعلن الوزير اليوم الأربعاء افتتاح الجسر.", "اليوم الأربعاء", "2018-07-18")]
    [InlineData("وصل الوفد اليوم إلى المدينة.", "اليوم", "2018-07-18")]
    [InlineData("وصل الوفد أمس إلى المدينة.", "أمس", "2018-07-17")]
    [InlineData("وصل الوفد أمس الثلاثاء إلى المدينة.", "أمس الثلاثاء", "2018-07-17")]
    [InlineData("وصل الوفد أمس (الثلاثاء) إلى المدينة.", "أمس (الثلاثاء)", "2018-07-17")]
    [InlineData("وصل الوفد أول أمس إلى المدينة.", "أول أمس", "2018-07-16")]
    [InlineData("وصل الوفد أول من أمس الاثنين إلى المدينة.", "أول من أمس الاثنين", "2018-07-16")]
    [InlineData("وصل الوفد أمس الأول إلى المدينة.", "أمس الأول", "2018-07-16")]
    [InlineData("يصل الوفد غدا إلى المدينة.", "غدا", "2018-07-19")]
    [InlineData("يصل الوفد غداً الخميس إلى المدينة.", "غداً الخميس", "2018-07-19")]
    [InlineData("يصل الوفد بعد غد الجمعة إلى المدينة.", "بعد غد الجمعة", "2018-07-20")]
    [InlineData("وصل الوفد الاثنين إلى المدينة.", "الاثنين", "2018-07-16")]
    [InlineData("وصل الوفد الأربعاء إلى المدينة.", "الأربعاء", "2018-07-18")]
    [InlineData("وصل الوفد يوم الجمعة الماضي إلى المدينة.", "يوم الجمعة الماضي", "2018-07-13")]
    [InlineData("وصل الوفد الأربعاء الماضي إلى المدينة.", "الأربعاء الماضي", "2018-07-11")]
    [InlineData("يلعب الفريق يوم السبت المقبل في المدينة.", "يوم السبت المقبل", "2018-07-21")]
    [InlineData("وقالت الوزارة إن الوفد سيصل الجمعة إلى المدينة.", "الجمعة", "2018-07-20")]
    [InlineData("ومن المقرر أن يصل الوفد الأحد إلى المدينة.", "الأحد", "2018-07-22")]
    [InlineData("ارتفع الإنتاج الشهر الماضي في كل المصانع.", "الشهر الماضي", "2018-06")]
    [InlineData("ارتفع الإنتاج هذا الشهر في كل المصانع.", "هذا الشهر", "2018-07")]
    [InlineData("ارتفع الإنتاج العام الماضي في كل المصانع.", "العام الماضي", "2017")]
    [InlineData("سيرتفع الإنتاج السنة المقبلة في كل المصانع.", "السنة المقبلة", "2019")]
    [InlineData("ارتفع الإنتاج لهذا العام في كل المصانع.", "هذا العام", "2018")]
    [InlineData("ارتفع الإنتاج في مايو/أيار الماضي في كل المصانع.", "مايو/أيار الماضي", "2018-05")]
    [InlineData("تبدأ الدراسة في سبتمبر المقبل في كل المدارس.", "سبتمبر المقبل", "2018-09")]
    [InlineData("اندلع الحريق في 20 يناير / كانون الثاني الماضي في الغابة.", "20 يناير / كانون الثاني الماضي", "2018-01-20")]
    [InlineData("وقع الاتفاق في فبراير بعد محادثات طويلة.", "فبراير", "2018-02")]
    [InlineData("وقع الاتفاق في ديسمبر بعد محادثات طويلة.", "ديسمبر", "2017-12")]
    [InlineData("ويستمر المهرجان حتى 18 آب/أغسطس في القلعة.", "18 آب/أغسطس", "2018-08-18")]
    [InlineData("وقع الاتفاق في يناير من العام الماضي في جنيف.", "يناير من العام الماضي", "2017-01")]
    [InlineData("افتتح المعرض في 12 الجاري في جنيف.", "12 الجاري", "2018-07-12")]
    [InlineData("يفتتح المعرض في الثالث من الشهر المقبل في جنيف.", "الثالث من الشهر المقبل", "2018-08-03")]
    [InlineData("بلغ عددهم بحلول يوم 8 سبتمبر/ أيلول مئة.", "يوم 8 سبتمبر/ أيلول", "2018-09-08")]
    public void Date_Relative_CountsFromTheStorysDay(string sentence, string words, string value)
    {
        var article = Parse(sentence);

        var mention = Assert.Single(article.Dates);
        Assert.Equal(words, mention.Span.In(article.Text));
        Assert.Equal(value, mention.Value.ToString());
    }

    [Theory]
    [InlineData("بين 10 و11 آب/أغسطس 2018 في المدينة.", "2018-08-10 2018-08-11")]
    [InlineData("خلال الفترة من 23 - 25 أكتوبر 2018 في المدينة.", "2018-10-23 2018-10-25")]
    [InlineData("من 3 إلى 7 يونيو 2017 في المدينة.", "2017-06-03 2017-06-07")]
    [InlineData("في أعوام 1966و1968 و1970 في المدينة.", "1966 1968 1970")]
    [InlineData("في برنامج (2018-2020) للمدينة.", "2018 2020")]
    [InlineData("يوم الاثنين المقبل الموافق 23 يوليو 2018 في المدينة.", "2018-07-23 2018-07-23")]
    [InlineData("ليل الجمعة السبت في المدينة.", "2018-07-13 2018-07-14")]
    [InlineData("في 2013 أكثر من مئة بيت في المدينة.", "2013")]
    public void Date_ListsAndRanges_GiveEachDate(string sentence, string values)
    {
        var article = Parse("كان ذلك " + sentence);

        Assert.Equal(values, string.Join(' ', article.Dates.Select(static mention => mention.Value.ToString())));
    }

    /// <summary>Words and numbers that only look like a date.</summary>
    [Theory]
    [InlineData("قالت تيريزا ماي إن بلادها ستتفاوض.")]
    [InlineData("مارس الرجل الضغط على الشركة.")]
    [InlineData("قال رجب طيب أردوغان إن بلاده تتفاوض.")]
    [InlineData("فاز الفريق بهدفين مقابل صفر في المباراة.")]
    [InlineData("قتل في الحادث أب وثلاثة من أبنائه.")]
    [InlineData("تم تحييد 1931 إرهابيا في العملية.")]
    [InlineData("باع المصنع 2000 سيارة من الطراز الجديد.")]
    [InlineData("أدى المصلون صلاة الجمعة في الساحة.")]
    [InlineData("تهافت الناس على تخفيضات الجمعة السوداء في المتاجر.")]
    [InlineData("احتفلت البلاد باليوم الوطني في الميادين.")]
    [InlineData("نحن في أمس الحاجة إلى المياه.")]
    [InlineData("قال الأمين العام الحالي إنه باق في منصبه.")]
    [InlineData("جرت المباراة على ملعب 5 جويلية في العاصمة.")]
    [InlineData("تسعى البلاد إلى تحقيق رؤية 2030 في الاقتصاد.")]
    [InlineData("صدر القرار 1973 عن مجلس الأمن.")]
    [InlineData("بلغت النسبة 2018% في الجدول.")]
    [InlineData("نشرت صحيفة المصري اليوم الخبر.")]
    [InlineData("عاد قبل 35 عاما إلى القرية.")]
    [InlineData("شهد الربيع والصيف أمطارا غزيرة.")]
    [InlineData("الوضع تحسن في الأعوام الماضية كثيرا.")]
    public void Date_FalseFriends_AreLeftAlone(string sentence)
    {
        Assert.Empty(Parse(sentence).Dates);
    }

    [Fact]
    public void Date_RelativeWithoutAnchor_IsReportedOnce()
    {
        var article = ArticleParser.Parse("عنوان الخبر\n\nوصل الوفد أمس إلى المدينة ويغادرها غدا.");

        Assert.Empty(article.Dates);
        Assert.Single(article.Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCodes.NoAnchor);
    }

    [Fact]
    public void Date_Dateline_IsTheAnchor()
    {
        var article = ArticleParser.Parse("عنوان الخبر\n\nعدن في 5 مارس 2019 / سبأ / وصل الوفد أمس إلى المدينة وبدأ عمله على الفور.", new ParseOptions { Published = Published });

        Assert.Equal("2019-03-04", Assert.Single(article.Dates).Value.ToString());
    }

    [Theory]
    [InlineData("وصل الوفد الاثنين 8 مايو 2018 إلى المدينة.", DiagnosticCodes.WeekdayMismatch)]
    [InlineData("وصل الوفد في 8 مايو/حزيران 2018 إلى المدينة.", DiagnosticCodes.MonthMismatch)]
    [InlineData("وصل الوفد في 1 شوال 1436 هـ الموافق 11 أغسطس 2015 إلى المدينة.", DiagnosticCodes.CalendarMismatch)]
    public void Date_Contradiction_IsReported(string sentence, string code)
    {
        Assert.Contains(Parse(sentence).Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Fact]
    public void Date_WeekdayOfTodayIsADayEarlier_WeekdayWins()
    {
        var article = Parse("قال الوزير اليوم الثلاثاء إن الجسر جاهز.");

        Assert.Equal("2018-07-17", Assert.Single(article.Dates).Value.ToString());
        Assert.Contains(article.Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCodes.WeekdayMismatch);
    }

    [Fact]
    public void Date_InTheHeadline_IsListed()
    {
        var article = ArticleParser.Parse("افتتاح المعرض في سبتمبر 2016\n\nقال الوزير إن المعرض سيكون كبيرا.");

        Assert.Equal("2016-09", Assert.Single(article.Dates).Value.ToString());
    }

    [Fact]
    public void Date_Culture_DoesNotMatter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal("2018-08-20", Assert.Single(Parse("كان ذلك في 9 ذي الحجة 1439 هـ.").Dates).Value.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Article Parse(string sentence) =>
        ArticleParser.Parse("عنوان الخبر\n\n" + sentence, new ParseOptions { Published = Published });
}
