using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A story whose file was deleted. Its link tells that it was there; its text isn't shown any more.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Headline">Its headline; empty when it had none.</param>
/// <param name="Since">When the archive noticed, UTC.</param>
public sealed record WithdrawnStory(ArticleId Id, string Headline, DateTimeOffset Since);
