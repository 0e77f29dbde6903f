using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Localization;

/// <summary>Writes the dates of the interface in its language.</summary>
/// <remarks>Month names of both Arabic systems stand in elements of their own (mw: January to December as taken over from Europe, ms: those of the Levant, mb: what is between them), so that a reader's style sheet can leave one out.</remarks>
internal static class PageCalendar
{
    private static readonly UmAlQuraCalendar Hijra = new();

    private static readonly ImmutableArray<string> HijriMonths =
    [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
    ];

    private static readonly ImmutableArray<string> EnglishHijriMonths =
    [
        "Muharram", "Safar", "Rabi\u2019 I", "Rabi\u2019 II", "Jumada I", "Jumada II", "Rajab", "Sha\u2019ban", "Ramadan", "Shawwal", "Dhu al-Qa\u2019da", "Dhu al-Hijja",
    ];

    private static bool IsEnglish => InterfaceLanguage.Current == InterfaceLanguage.English;

    /// <summary>A day with its weekday.</summary>
    public static MarkupString Day(DateOnly day) =>
        new(IsEnglish ? day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture) : WithBothMonths(ArabicCalendar.Day(day)));

    /// <summary>A day, month or year, as precise as it is known; plain text.</summary>
    public static string Of(CalendarDate date) => (IsEnglish, date) switch
    {
        (false, _) => ArabicCalendar.Of(date),
        (_, { Month: { } month, Day: { } day }) => new DateOnly(date.Year, month, day).ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
        (_, { Month: { } month }) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The same day by the calendar of Umm al-Qura; null outside its tables (1900 to 2077).</summary>
    public static string? Hijri(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Hijra.MinSupportedDateTime || time > Hijra.MaxSupportedDateTime)
        {
            return null;
        }

        var (year, month, number) = (Hijra.GetYear(time), Hijra.GetMonth(time), Hijra.GetDayOfMonth(time));
        return IsEnglish
            ? string.Create(CultureInfo.InvariantCulture, $"{number} {EnglishHijriMonths[month - 1]} {year} AH")
            : string.Create(CultureInfo.InvariantCulture, $"{number} {HijriMonths[month - 1]} {year} هـ");
    }

    private static string WithBothMonths(string day)
    {
        // "الثلاثاء 1 فبراير/ شباط 2022"
        var slash = day.IndexOf("/ ", StringComparison.Ordinal);
        var start = day.LastIndexOf(' ', slash) + 1;
        var end = day.LastIndexOf(' ');
        return $"{day[..start]}<span class=\"mw\">{day[start..slash]}</span><span class=\"mb\">/ </span><span class=\"ms\">{day[(slash + 2)..end]}</span>{day[end..]}";
    }
}
