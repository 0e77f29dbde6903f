using System.Globalization;

namespace NewsReader.Web.Features.Searching;

/// <summary>A day as it stands in addresses, and as date fields of forms have it: "2022-02-01".</summary>
internal static class AddressDay
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day, or null when the text is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);
}
