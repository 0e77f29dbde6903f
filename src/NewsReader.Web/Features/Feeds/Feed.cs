using System.Collections.Immutable;

namespace NewsReader.Web.Features.Feeds;

/// <summary>A feed, whatever its format.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What is in it.</param>
/// <param name="Page">The absolute address of the page that it belongs to.</param>
/// <param name="Self">Its own absolute address.</param>
/// <param name="Updated">When its newest entry came or changed.</param>
/// <param name="Entries">Its entries, newest first.</param>
internal sealed record Feed(
    string Title, string Description, string Page, string Self, DateTimeOffset Updated, ImmutableArray<FeedEntry> Entries);
