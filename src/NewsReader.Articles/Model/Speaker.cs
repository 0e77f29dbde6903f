namespace NewsReader.Articles.Model;

/// <summary>Who said or wrote a quote's words.</summary>
/// <param name="Name">The fullest form of the name that the story has for this speaker; a speaker that can't be found is "" with the kind unknown.</param>
/// <param name="Role">Office or title as written ("وزير الخارجية الروسي"), or null.</param>
/// <param name="Kind">What sort of speaker this is.</param>
/// <param name="Resolution">How the speaker was found.</param>
/// <param name="Evidence">The words of the story that name the speaker; null only when nothing does.</param>
public sealed record Speaker(string Name, string? Role, SpeakerKind Kind, Resolution Resolution, TextSpan? Evidence);
