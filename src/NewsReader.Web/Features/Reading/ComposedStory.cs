using System.Collections.Immutable;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;

namespace NewsReader.Web.Features.Reading;

/// <summary>What a story's page shows whoever opens it, worked out once.</summary>
/// <param name="Stored">The story.</param>
/// <param name="Layout">Its blocks and runs.</param>
/// <param name="Sharing">Texts and links that share it.</param>
/// <param name="Description">The story in the words of schema.org, without an opened statement.</param>
/// <param name="Newer">The next newer story, or null.</param>
/// <param name="Older">The next older story, or null.</param>
/// <param name="Related">Stories like it.</param>
internal sealed record ComposedStory(
    StoredArticle Stored,
    ArticleLayout Layout,
    StorySharing Sharing,
    string Description,
    StoredArticle? Newer,
    StoredArticle? Older,
    ImmutableArray<StoredArticle> Related);
