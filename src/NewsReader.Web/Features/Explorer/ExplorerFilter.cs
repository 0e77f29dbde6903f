using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Features.Explorer;

/// <summary>What the explorer shows. It is the query of the page's address; what is left at its default is left out there.</summary>
public sealed record ExplorerFilter
{
    /// <summary>Statements or stories.</summary>
    public ExplorerList List { get; init; }

    /// <summary>Words of the statement or of the story.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Words of the speaker's name; of statements only.</summary>
    public string SpeakerWords { get; init; } = string.Empty;

    /// <summary>Words of the speaker's role; of statements only.</summary>
    public string RoleWords { get; init; } = string.Empty;

    /// <summary>One certain speaker.</summary>
    public NameId? Speaker { get; init; }

    /// <summary>One certain source.</summary>
    public NameId? Source { get; init; }

    /// <summary>The first day; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Direct or reported; of statements only.</summary>
    public QuoteMode? Mode { get; init; }

    /// <summary>Statement or fragment; of statements only.</summary>
    public QuoteKind? Kind { get; init; }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => this == new ExplorerFilter { List = List };

    /// <summary>The filter as the archive knows it, for statements.</summary>
    public StatementFilter Statements => new()
    {
        Words = Words, SpeakerWords = SpeakerWords, RoleWords = RoleWords, Speaker = Speaker, Source = Source, From = From, To = To, Mode = Mode, Kind = Kind,
    };

    /// <summary>The filter as the archive knows it, for stories.</summary>
    public SearchRequest Stories => new() { Words = Words, IsTyping = true, Speaker = Speaker, Source = Source, From = From, To = To };

    /// <summary>The query that <see cref="Read"/> reads, with its question mark; empty when nothing is left out.</summary>
    public string Query
    {
        get
        {
            var query = new QueryBuilder();
            Add(query, ExplorerKeys.List, List is ExplorerList.Stories ? ExplorerKeys.Stories : null);
            Add(query, ExplorerKeys.Words, Words);
            Add(query, ExplorerKeys.SpeakerWords, SpeakerWords);
            Add(query, ExplorerKeys.RoleWords, RoleWords);
            Add(query, ExplorerKeys.Speaker, Speaker?.Value);
            Add(query, ExplorerKeys.Source, Source?.Value);
            Add(query, ExplorerKeys.From, AddressDay.Write(From));
            Add(query, ExplorerKeys.To, AddressDay.Write(To));
            Add(query, ExplorerKeys.Mode, ExplorerKeys.Of(Mode));
            Add(query, ExplorerKeys.Kind, ExplorerKeys.Of(Kind));
            return query.ToString();
        }
    }

    /// <summary>Reads the query of an address. What can't be read is left out: a mistyped link shows more, never an error.</summary>
    public static ExplorerFilter Read(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var filter = new ExplorerFilter
        {
            Words = Text(ExplorerKeys.Words),
            SpeakerWords = Text(ExplorerKeys.SpeakerWords),
            RoleWords = Text(ExplorerKeys.RoleWords),
            Speaker = NameId.TryParse(Value(ExplorerKeys.Speaker), out var speaker) ? speaker : null,
            Source = NameId.TryParse(Value(ExplorerKeys.Source), out var source) ? source : null,
            From = AddressDay.Read(Value(ExplorerKeys.From)),
            To = AddressDay.Read(Value(ExplorerKeys.To)),
            Mode = ExplorerKeys.ReadMode(Value(ExplorerKeys.Mode)),
            Kind = ExplorerKeys.ReadKind(Value(ExplorerKeys.Kind)),
        };
        return Value(ExplorerKeys.List) == ExplorerKeys.Stories ? filter.OfStories() : filter;

        string? Value(string key) => values.TryGetValue(key, out var given) && given.Count > 0 ? given[0] : null;
        string Text(string key) => Cut(Value(key));
    }

    /// <summary>The same filter for stories; what only statements have is dropped.</summary>
    internal ExplorerFilter OfStories() =>
        this with { List = ExplorerList.Stories, SpeakerWords = string.Empty, RoleWords = string.Empty, Mode = null, Kind = null };

    /// <summary>What a field holds, as far as the archive reads it; blanks alone are nothing.</summary>
    public static string Cut(string? text) =>
        string.IsNullOrWhiteSpace(text) ? string.Empty : text.Length > ExplorerLimits.Field ? text[..ExplorerLimits.Field] : text;

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(key, value);
        }
    }
}
