namespace NewsReader.Articles.Parsing;

/// <summary>How a story's file is written.</summary>
public enum StoryFormat
{
    /// <summary>Agency copy: paragraphs and nothing else, so that a "#", "*" or "1." stays text.</summary>
    Wire,

    /// <summary>CommonMark without raw HTML, with optional front matter (<c>title</c>, <c>date</c>, <c>source</c>, <c>id</c>).</summary>
    Markdown,
}
