using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>What changed in the archive at once.</summary>
/// <param name="Stored">Stories that are new, edited or back.</param>
/// <param name="Withdrawn">Stories whose file was deleted.</param>
public sealed record Arrival(ImmutableArray<ArticleId> Stored, ImmutableArray<ArticleId> Withdrawn)
{
    /// <summary>Whether it names no story. Told to listeners when another process may have changed something and it isn't known what.</summary>
    public bool IsUnknown => Stored.IsEmpty && Withdrawn.IsEmpty;
}
