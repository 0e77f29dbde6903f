using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The name of a story's source, in its own language, leading to the source's stories.</summary>
public sealed partial class SourceLink
{
    /// <summary>The source.</summary>
    [Parameter, EditorRequired]
    public required Source Source { get; set; }

    /// <summary>The story that is shown; null in lists.</summary>
    [CascadingParameter]
    public StoryView? Story { get; set; }

    /// <summary>The page is Arabic; only another language needs telling.</summary>
    private string? Language => Source.Language == "ar" ? null : Source.Language;

    /// <summary>Null in the lab too: what is pasted there is in no archive.</summary>
    private string? Address => Story is not { Sharing: null } && ArchiveStore.IdOf(Source) is { } id ? Paths.Source(id) : null;
}
