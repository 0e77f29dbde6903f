namespace NewsReader.Web.Hosting;

/// <summary>Marks a page that other sites may show in a frame. It only shows words and links: there is nothing to be tricked into pressing.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EmbeddablePageAttribute : Attribute
{
    /// <summary>Whether the page that answers the request is such a page.</summary>
    public static bool IsOn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EmbeddablePageAttribute>() is not null;
}
