namespace NewsReader.Web.Localization;

/// <summary>CLDR's plural categories; Arabic uses all six.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
