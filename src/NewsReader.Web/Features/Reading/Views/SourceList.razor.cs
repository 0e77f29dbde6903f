using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>The story's sources, each in its own language.</summary>
public sealed partial class SourceList
{
    /// <summary>The sources, in the order of the text.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Source> Sources { get; set; }

    /// <summary>The page of everything that the archive has from the source; null for a name that nothing can be found by.</summary>
    private static string? AddressOf(Source source) => ArchiveStore.IdOf(source) is { } id ? Paths.Source(id) : null;

    /// <summary>The page is Arabic; only another language needs telling.</summary>
    private static string? Language(Source source) => source.Language == "ar" ? null : source.Language;
}
