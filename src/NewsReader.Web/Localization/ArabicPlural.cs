namespace NewsReader.Web.Localization;

/// <summary>Chooses the form of a counted word: one of six in Arabic, of two in English.</summary>
internal static class ArabicPlural
{
    /// <summary>The category of a whole number by CLDR's plural rules for "ar".</summary>
    public static PluralCategory Of(int count) => count switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ => (count % 100) switch
        {
            >= 3 and <= 10 => PluralCategory.Few,
            >= 11 => PluralCategory.Many,
            _ => PluralCategory.Other,
        },
    };

    /// <summary>The words for a count.</summary>
    /// <param name="words">Looks a resource up by its key; <c>SomeText.ResourceManager.GetString</c>.</param>
    /// <param name="name">The key without its category: "Minutes" for "Minutes_Zero" to "Minutes_Other".</param>
    /// <param name="count">The number; {0} in the words.</param>
    public static string Count(Func<string, string?> words, string name, int count)
    {
        var category = InterfaceLanguage.Current == InterfaceLanguage.English ? OfEnglish(count) : Of(count);
        var key = $"{name}_{category}";
        var format = words(key) ?? throw new ArgumentException($"There is no resource {key}.", nameof(name));
        return Words.Fill(format, Words.Number(count));
    }

    private static PluralCategory OfEnglish(int count) => count == 1 ? PluralCategory.One : PluralCategory.Other;
}
