using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Searching;

/// <summary>Finds sources and speakers by what stands in an address: an id, or a name as people type it.</summary>
internal static class NameLookup
{
    /// <summary>Speakers that are named when a name alone doesn't tell who is meant.</summary>
    private const int Suggested = 5;

    /// <summary>Statements that are looked through for such speakers.</summary>
    private const int Searched = 100;

    /// <summary>The source of this id or name; null when the archive has none.</summary>
    public static async ValueTask<SourceEntry?> FindSourceByAsync(this ArchiveStore store, string name, CancellationToken cancellation) =>
        (NameId.TryParse(name, out var id) ? await store.FindSourceAsync(id, cancellation) : null)
        ?? (ArchiveStore.IdOf(new Source(name, "ar", SourceKind.Agency)) is { } named ? await store.FindSourceAsync(named, cancellation) : null);

    /// <summary>The person or body of this id or name; null when the archive has none, or the name doesn't tell who it is.</summary>
    public static async ValueTask<SpeakerEntry?> FindSpeakerByAsync(this ArchiveStore store, string name, CancellationToken cancellation)
    {
        if (NameId.TryParse(name, out var id) && await store.FindSpeakerAsync(id, cancellation) is { } known)
        {
            return known;
        }

        foreach (var kind in new[] { SpeakerKind.Person, SpeakerKind.Organisation })
        {
            if (ArchiveStore.IdOf(new Speaker(name, null, kind, Resolution.Explicit, null)) is { } named
                && await store.FindSpeakerAsync(named, cancellation) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>Speakers whose names have these words, those who spoke last first.</summary>
    public static async ValueTask<ImmutableArray<SpeakerEntry>> SpeakersLikeAsync(this ArchiveStore store, string words, CancellationToken cancellation)
    {
        var filter = new StatementFilter { SpeakerWords = words };
        // Without a word to look for the filter lets every statement through.
        if (!words.Any(char.IsLetter))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<SpeakerEntry>();
        foreach (var id in (await store.StatementsAsync(filter, null, Searched, cancellation)).Statements
            .Select(static said => said.SpeakerId).OfType<NameId>().Distinct().Take(Suggested))
        {
            if (await store.FindSpeakerAsync(id, cancellation) is { } speaker)
            {
                found.Add(speaker);
            }
        }

        return found.ToImmutable();
    }
}
