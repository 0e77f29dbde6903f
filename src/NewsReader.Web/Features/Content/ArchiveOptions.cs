using System.ComponentModel.DataAnnotations;

namespace NewsReader.Web.Features.Content;

/// <summary>Where the archive is kept.</summary>
internal sealed class ArchiveOptions
{
    public const string SectionName = "Archive";

    /// <summary>A folder for the app's own database, or a PostgreSQL connection string. A relative path lies in the app's folder.</summary>
    [Required]
    public string Database { get; init; } = "data";
}
