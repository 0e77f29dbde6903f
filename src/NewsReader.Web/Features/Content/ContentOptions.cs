using System.ComponentModel.DataAnnotations;

namespace NewsReader.Web.Features.Content;

/// <summary>Where the stories come from.</summary>
internal sealed class ContentOptions
{
    public const string SectionName = "Content";

    /// <summary>Folders whose stories are imported, and watched from then on. A relative path is looked for in the app's folder, then in the folders above it.</summary>
    [Required, MinLength(1)]
    public string[] Folders { get; init; } = [];

    /// <summary>Whether stories are withdrawn even when most files of a folder are gone at once. False keeps them: the disk may not be mounted.</summary>
    public bool ConfirmWithdrawals { get; init; }
}
