using System.Globalization;
using NewsReader.Web.Features.Reading;

namespace NewsReader.Web.Localization;

/// <summary>Words that stand in for what a story doesn't say. They stand among its own words, so they are Arabic whatever the interface speaks.</summary>
internal static class StoryWords
{
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo(InterfaceLanguage.Arabic.Code);

    /// <summary>Stands for the speaker of a statement when nobody is named.</summary>
    public static string UnknownSpeaker { get; } = Of(nameof(ReadingText.UnknownSpeaker));

    /// <summary>Stands for the headline of a story that has none.</summary>
    public static string Headlineless { get; } = Of(nameof(ReadingText.Headlineless));

    private static string Of(string name) => ReadingText.ResourceManager.GetString(name, Arabic)!;
}
