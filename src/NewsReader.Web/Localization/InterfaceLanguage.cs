using System.Globalization;

namespace NewsReader.Web.Localization;

/// <summary>The languages that the interface speaks. Stories, and what leaves the site with them, keep their own.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Direction">"rtl" or "ltr".</param>
internal sealed record InterfaceLanguage(string Code, string Direction)
{
    /// <summary>Names the language in an address: <c>?ui=en</c>.</summary>
    public const string QueryKey = "ui";

    /// <summary>Arabic, the language of the words that have no other.</summary>
    public static readonly InterfaceLanguage Arabic = new("ar", "rtl");

    /// <summary>English.</summary>
    public static readonly InterfaceLanguage English = new("en", "ltr");

    private CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Code);

    /// <summary>The language of the request that is answered; Arabic outside of one.</summary>
    public static InterfaceLanguage Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English.Code ? English : Arabic;

    /// <summary>The other language.</summary>
    public InterfaceLanguage Other => this == Arabic ? English : Arabic;

    /// <summary>What to write into <c>lang</c> where words of the interface stand among words of a story: null where both are Arabic.</summary>
    public static string? AmidStory => Current == Arabic ? null : Current.Code;

    /// <summary>As <see cref="AmidStory"/>, for <c>dir</c>.</summary>
    public static string? DirectionAmidStory => Current == Arabic ? null : Current.Direction;

    /// <summary>The class of an element around MudBlazor's components, whose styles don't follow <c>dir</c>; null from left to right.</summary>
    public string? ComponentsClass => this == Arabic ? "mud-application-layout-rtl" : null;

    /// <summary>The language of this code, or null.</summary>
    public static InterfaceLanguage? Of(string? code) => code == Arabic.Code ? Arabic : code == English.Code ? English : null;

    /// <summary>Makes all words of the process Arabic unless a request asks for others, whatever the machine speaks.</summary>
    public static void MakeArabicTheDefault() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = Arabic.Culture;

    /// <summary>Speaks this language until the request ends.</summary>
    public void Speak() => CultureInfo.CurrentUICulture = Culture;
}
