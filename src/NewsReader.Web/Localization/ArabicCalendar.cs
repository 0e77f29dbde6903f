using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Localization;

/// <summary>Writes Gregorian dates in Arabic, whatever the culture of the process.</summary>
/// <remarks>
/// .NET's own Arabic cultures differ by country in calendar (ar-SA: Umm al-Qura), in January's name (ar, ar-LB, ar-DZ) and mix digits
/// of one system with separators of another. Months bear both names, as the large Arabic newsrooms write them, so that readers from
/// Morocco to Iraq know them; names as in CLDR's "ar" and "ar-SY". Digits are 0 to 9.
/// </remarks>
internal static class ArabicCalendar
{
    private static readonly ImmutableArray<string> Weekdays =
        ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    private static readonly ImmutableArray<string> Months =
    [
        "يناير/ كانون الثاني", "فبراير/ شباط", "مارس/ آذار", "أبريل/ نيسان", "مايو/ أيار", "يونيو/ حزيران",
        "يوليو/ تموز", "أغسطس/ آب", "سبتمبر/ أيلول", "أكتوبر/ تشرين الأول", "نوفمبر/ تشرين الثاني", "ديسمبر/ كانون الأول",
    ];

    /// <summary>A day with its weekday: "الثلاثاء 1 فبراير/ شباط 2022".</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>A day, month or year, as precise as it is known.</summary>
    public static string Of(CalendarDate date) => date switch
    {
        { Month: { } month, Day: { } day } => Day(new DateOnly(date.Year, month, day)),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {date.Year}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };
}
