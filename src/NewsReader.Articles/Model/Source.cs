namespace NewsReader.Articles.Model;

/// <summary>Who published or filed a story, as written in the dateline.</summary>
/// <param name="Name">The name in the letters of the text.</param>
/// <param name="Language">ISO 639-1 language of the name, told by its letters: "ar", "ur", "fa" or "en".</param>
/// <param name="Kind">Whether this source publishes the story or supplied it.</param>
public sealed record Source(string Name, string Language, SourceKind Kind);
