namespace NewsReader.Articles.Passes.Dates;

/// <summary>What a word inside or beside a date expression settles.</summary>
internal enum DateCompanyKind : byte
{
    /// <summary>الماضي (-1), الجاري (0), المقبل (1) and their kin.</summary>
    Relative,

    /// <summary>هذا before العام, الشهر.</summary>
    This,

    /// <summary>نفسه behind العام: the year just named.</summary>
    Same,

    /// <summary>من between day, month and year.</summary>
    From,

    /// <summary>A sign for the Gregorian calendar behind a year.</summary>
    Gregorian,

    /// <summary>A sign for the Hijri calendar behind a year.</summary>
    Hijri,

    /// <summary>عشر behind an ordinal: adds its value.</summary>
    Teen,

    /// <summary>والعشرين behind an ordinal: adds its value.</summary>
    Tens,

    /// <summary>A joint between two days of one month, or two years.</summary>
    Until,

    /// <summary>يوم before a weekday or day; belongs to the expression.</summary>
    Day,

    /// <summary>An adjective that makes اليوم "the … day".</summary>
    TodayAdjective,

    /// <summary>A word before اليوم that makes it something else than today.</summary>
    TodayHead,

    /// <summary>A word before a weekday that makes it something else than a day of this week: صلاة الجمعة.</summary>
    WeekdayHead,

    /// <summary>A word behind a weekday with the same effect: الجمعة السوداء.</summary>
    WeekdayTail,

    /// <summary>A word before العام that makes it "general": الأمين العام الحالي.</summary>
    OfficeHead,

    /// <summary>A word before day and month that makes them a name: ملعب 5 جويلية, قوى الثامن من آذار.</summary>
    NameHead,
}
