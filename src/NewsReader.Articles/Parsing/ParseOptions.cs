namespace NewsReader.Articles.Parsing;

/// <summary>What the caller knows about a story beside its text.</summary>
public sealed record ParseOptions
{
    /// <summary>Wire copy without a name and without a known date.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>How the text is written; <see cref="StoryFormat.Wire"/> unless told.</summary>
    public StoryFormat Format { get; init; }

    /// <summary>The story's lasting name, from which its id is drawn: its file's path inside the content folder. Null draws the id from the text.</summary>
    public string? Name { get; init; }

    /// <summary>The day the story was published, if known outside its text; relative dates count from the dateline's date, else from this.</summary>
    public DateOnly? Published { get; init; }
}
