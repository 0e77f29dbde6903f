using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Searching;

/// <summary>What a search is asked for, as it stands in the address. What can't be read there counts as not there.</summary>
internal sealed record SearchInput
{
    public string Words { get; init; } = string.Empty;

    /// <summary>Words of the name of whoever must have said it.</summary>
    public string Who { get; init; } = string.Empty;

    public NameId? Source { get; init; }

    /// <summary>The one speaker, for links from that speaker's page.</summary>
    public NameId? Speaker { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool InStatements { get; init; }

    public bool ByRelevance { get; init; }

    public ListKey? After { get; init; }

    public bool IsTyping { get; init; }

    /// <summary>Whether nothing was asked yet.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Who) && Speaker is null && Source is null;

    /// <summary>Whether hits are statements: only they have a speaker.</summary>
    public bool WantsStatements => InStatements || !string.IsNullOrWhiteSpace(Who);

    /// <summary>Whether more is asked than words.</summary>
    public bool IsNarrowed => this != new SearchInput { Words = Words, After = After, IsTyping = IsTyping };

    /// <summary>Reads an address.</summary>
    public static SearchInput Of(IQueryCollection query) => new()
    {
        Words = Text(query, SearchPaths.Words),
        Who = Text(query, SearchPaths.Who),
        Source = NameId.TryParse(query[SearchPaths.Source], out var source) ? source : null,
        Speaker = NameId.TryParse(query[SearchPaths.Speaker], out var speaker) ? speaker : null,
        From = AddressDay.Read(query[SearchPaths.From]),
        To = AddressDay.Read(query[SearchPaths.To]),
        InStatements = query[SearchPaths.In] == SearchPaths.Said,
        ByRelevance = query[SearchPaths.By] == SearchPaths.Relevance,
        After = ListKey.TryParse(query[SearchPaths.After], out var after) ? after : null,
        IsTyping = query.ContainsKey(SearchPaths.Typing),
    };

    /// <summary>The address that reads as this.</summary>
    public string Address() => SearchPaths.Search + Query();

    /// <summary>The address's query with its question mark; empty when nothing is asked.</summary>
    public string Query()
    {
        var query = new QueryBuilder();
        Add(SearchPaths.Words, Words);
        Add(SearchPaths.Who, Who);
        Add(SearchPaths.Source, Source?.ToString());
        Add(SearchPaths.Speaker, Speaker?.ToString());
        Add(SearchPaths.From, AddressDay.Write(From));
        Add(SearchPaths.To, AddressDay.Write(To));
        Add(SearchPaths.In, InStatements ? SearchPaths.Said : null);
        Add(SearchPaths.By, ByRelevance ? SearchPaths.Relevance : null);
        Add(SearchPaths.After, After?.ToString());
        return query.ToQueryString().ToString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }
    }

    /// <summary>The request to the archive, for all that names no speaker by words.</summary>
    public SearchRequest ToRequest(int count) => new()
    {
        Words = Words,
        IsTyping = IsTyping,
        Source = Source,
        Speaker = Speaker,
        From = From,
        To = To,
        InStatements = InStatements,
        Order = ByRelevance ? SearchOrder.Relevance : SearchOrder.Latest,
        After = After,
        Count = count,
    };

    /// <summary>The request to the archive when the speaker is named by words.</summary>
    public StatementFilter ToFilter() => new() { Words = Words, SpeakerWords = Who, Speaker = Speaker, Source = Source, From = From, To = To };

    private static string Text(IQueryCollection query, string key) => query[key].ToString().Trim();
}
