namespace NewsReader.Articles.Model;

/// <summary>What a paragraph does in a story.</summary>
public enum ParagraphRole
{
    /// <summary>The first paragraph of the story's own text.</summary>
    Lead,

    /// <summary>A paragraph that carries the news on.</summary>
    News,

    /// <summary>What the reader needs to know but is not the news: earlier events, standing situation, history.</summary>
    Background,

    /// <summary>A heading inside the story.</summary>
    Heading,

    /// <summary>A line that holds nothing but dateline, byline or sign-off.</summary>
    Dateline,
}
