namespace NewsReader.Web.Features.Sharing;

/// <summary>Something that can be shared: a story or a statement.</summary>
/// <param name="Path">Its lasting address inside the site.</param>
/// <param name="Link">Its absolute address.</param>
/// <param name="Text">The text that goes with the link, wrapped so that it keeps its direction.</param>
/// <param name="Subject">The subject of an e-mail.</param>
public sealed record Shareable(string Path, string Link, string Text, string Subject)
{
    /// <summary>The path of the page with every way to share it.</summary>
    public string? SharePage { get; init; }

    /// <summary>What is copied: the text, and the link on a line of its own.</summary>
    public string TextWithLink => $"{Text}\n{Link}";
}
