using NewsReader.Archive.Importing;

namespace NewsReader.Web.Features.Content;

/// <summary>How a content folder and the archive stand to each other.</summary>
/// <param name="Folder">The folder's full path.</param>
/// <param name="Running">How far the look at hand has come; null when none is under way or it has stored nothing yet.</param>
/// <param name="Last">What the last finished look did; null before the first.</param>
/// <param name="LastTime">When it ended, UTC.</param>
internal sealed record FolderStatus(string Folder, ImportProgress? Running, ImportReport? Last, DateTimeOffset LastTime);
