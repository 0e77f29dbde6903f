using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading;

/// <summary>What a speaker is called on the page.</summary>
internal static class SpeakerName
{
    /// <summary>The name, or words for a speaker whom the story doesn't name.</summary>
    public static string Of(Quote quote) => quote.Speaker is { Name.Length: > 0 } speaker ? speaker.Name : StoryWords.UnknownSpeaker;
}
