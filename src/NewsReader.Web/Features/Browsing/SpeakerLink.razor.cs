using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The name of a statement's speaker, leading to all that the speaker said when the name tells who it is.</summary>
public sealed partial class SpeakerLink
{
    /// <summary>The statement.</summary>
    [Parameter, EditorRequired]
    public required Quote Quote { get; set; }

    /// <summary>The story that is shown; null in lists.</summary>
    [CascadingParameter]
    public StoryView? Story { get; set; }

    /// <summary>Null in the lab too: what is pasted there is in no archive.</summary>
    private string? Address => Story is not { Sharing: null } && Quote.Speaker is { } speaker && ArchiveStore.IdOf(speaker) is { } id ? Paths.Speaker(id) : null;
}
