namespace NewsReader.Web.Hosting;

/// <summary>Marks a page that the server keeps after it was rendered, for everybody who asks for it in the same language.</summary>
/// <param name="queryKeys">The query parameters that change what the page shows; all others are ignored.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CachedPageAttribute(params string[] queryKeys) : Attribute
{
    /// <summary>The route parameter that holds the story's id, on pages of one story.</summary>
    public const string StoryRouteKey = "StoryId";

    public string[] QueryKeys { get; } = queryKeys;
}
