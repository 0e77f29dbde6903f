using System.ComponentModel.DataAnnotations;

namespace NewsReader.Web.Hosting;

/// <summary>How pages are kept.</summary>
internal sealed class PagesOptions
{
    public const string SectionName = "Pages";

    /// <summary>How long the server keeps a rendered page. An arriving story is shown at once by the process that imports it, and by others after this time. Zero keeps nothing.</summary>
    [Range(0, 86_400)]
    public int KeptSeconds { get; init; } = 60;
}
