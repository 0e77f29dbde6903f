using System.ComponentModel.DataAnnotations;

namespace NewsReader.Web.Hosting;

/// <summary>What the site is called outside.</summary>
internal sealed class SiteOptions
{
    public const string SectionName = "Site";

    /// <summary>The address under which readers reach the site, such as <c>https://news.example</c>: the head of every shared link. Null takes the address that the app listens at.</summary>
    [Url]
    public string? PublicAddress { get; init; }
}
