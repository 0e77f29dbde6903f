using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Live;

/// <summary>Stories of which the archive told at once.</summary>
/// <param name="At">When it told of them, by the clock of <see cref="ArrivalLog"/>.</param>
/// <param name="Stories">The stories.</param>
internal sealed record ArrivedTogether(long At, ImmutableArray<ArticleId> Stories)
{
    /// <summary>How many of them stand in each list; null until somebody asked.</summary>
    public FrozenDictionary<ArrivalList, int>? Counts { get; set; }
}
