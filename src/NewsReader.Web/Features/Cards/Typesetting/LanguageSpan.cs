namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Characters of another language than Arabic: some letters and digits have other forms in Urdu than in Arabic.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Language">ISO 639-1.</param>
internal readonly record struct LanguageSpan(int Start, int End, string Language);
