using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>Which statements are listed. The default is all of them.</summary>
public sealed record StatementFilter
{
    /// <summary>Words that the statement must have, in the language of <see cref="SearchRequest.Words"/>.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Words of the speaker's name, as they are being typed.</summary>
    public string SpeakerWords { get; init; } = string.Empty;

    /// <summary>Words of the speaker's role, as they are being typed.</summary>
    public string RoleWords { get; init; } = string.Empty;

    /// <summary>The speaker; null for all.</summary>
    public NameId? Speaker { get; init; }

    /// <summary>The story's source; null for all.</summary>
    public NameId? Source { get; init; }

    /// <summary>The first day; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Direct or reported; null for both.</summary>
    public QuoteMode? Mode { get; init; }

    /// <summary>Statement or fragment; null for both.</summary>
    public QuoteKind? Kind { get; init; }
}
