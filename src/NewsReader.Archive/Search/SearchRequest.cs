using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Search;

/// <summary>What is looked for. The default is an empty search box.</summary>
public sealed record SearchRequest
{
    /// <summary>What was typed: words, "phrases" between any quotation marks, either behind a minus, OR between two. Any text will do.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Whether the last word may be unfinished: then words that begin with it are found too.</summary>
    public bool IsTyping { get; init; }

    /// <summary>Only stories of this source; null for all.</summary>
    public NameId? Source { get; init; }

    /// <summary>Only stories in which this speaker speaks, or with <see cref="InStatements"/> only what this speaker said; null for all.</summary>
    public NameId? Speaker { get; init; }

    /// <summary>The first day; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the words must stand in one statement, direct or reported. Every hit is then a statement.</summary>
    public bool InStatements { get; init; }

    /// <summary>The order of the hits. Statements are always listed newest first.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Where the page begins, taken from <see cref="SearchResult.Next"/>; null for the first page.</summary>
    public ListKey? After { get; init; }

    /// <summary>How many hits the page holds at most; 1 to 200.</summary>
    public int Count { get; init; } = 20;
}
