using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>What the index is asked: conditions on the words, and tags that must be there. A database writes it in its own syntax.</summary>
/// <param name="Words">Conditions on headline and body, or on the words of a statement.</param>
/// <param name="Speaker">Conditions on a statement's speaker; empty for stories.</param>
/// <param name="Role">Conditions on the speaker's role; empty for stories.</param>
/// <param name="Tags">Tags out of <see cref="IndexTags"/> that must all be there.</param>
internal sealed record IndexQuery(
    ImmutableArray<SearchClause> Words,
    ImmutableArray<SearchClause> Speaker,
    ImmutableArray<SearchClause> Role,
    ImmutableArray<string> Tags)
{
    public static IndexQuery ForWords(SearchQuery query, ImmutableArray<string> tags) => new(query.Clauses, [], [], tags);

    /// <summary>Whether nothing must be there: the index can't be asked for what is not there alone.</summary>
    public bool WantsNothing => Tags.IsEmpty && Words.Concat(Speaker).Concat(Role).All(static clause => clause.IsExcluded);

    /// <summary>Whether a phrase must, may or must not be there.</summary>
    public bool HasPhrase => Words.Concat(Speaker).Concat(Role).Any(static clause => clause.HasPhrase);
}
