using System.Collections.Immutable;

namespace NewsReader.Web.Features.Feeds;

/// <summary>A story in a feed.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Address">Its absolute address, which also names it.</param>
/// <param name="Published">The day it stands under, at midnight UTC: stories don't tell the hour.</param>
/// <param name="Updated">When this version of it came into the archive.</param>
/// <param name="Summary">Its first sentences, as plain text.</param>
/// <param name="Html">The summary and what is said in the story, as HTML.</param>
/// <param name="Sources">Who published or filed it.</param>
/// <param name="Speakers">Who is heard in it.</param>
/// <param name="Picture">The absolute address of its card.</param>
internal sealed record FeedEntry(
    string Title,
    string Address,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string Summary,
    string Html,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Speakers,
    string Picture);
