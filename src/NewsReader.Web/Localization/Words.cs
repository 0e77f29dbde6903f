using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsReader.Web.Localization;

/// <summary>Puts values into words out of the resources.</summary>
internal static class Words
{
    /// <summary>The words with {0}, {1} … replaced. Figures are written 0 to 9, whatever the culture.</summary>
    [SuppressMessage("Performance", "CA1863:Use CompositeFormat", Justification = "The words follow the language of the request, so none can be kept.")]
    public static string Fill(string words, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, words, values);

    /// <summary>A number with a comma between thousands: 100,000.</summary>
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
