using System.Collections.Immutable;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Reading;

/// <summary>What a story's page shows whoever opens it, worked out once.</summary>
/// <param name="Layout">Blocks and runs.</param>
/// <param name="Description">The story in the words of schema.org, without an opened statement.</param>
/// <param name="Related">Stories like it.</param>
internal sealed record ComposedStory(ArticleLayout Layout, string Description, ImmutableArray<StoredArticle> Related);
