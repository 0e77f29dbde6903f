using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Features.Explorer;

/// <content>What the fields do.</content>
public sealed partial class ExplorerDesk
{
    private Task ShowStatementsAsync() => ApplyAsync(filter with { List = ExplorerList.Statements });

    private Task ShowStoriesAsync() => ApplyAsync(filter.OfStories());

    private Task FindWordsAsync(string? words) => ApplyAsync(filter with { Words = ExplorerFilter.Cut(words) });

    private Task FindSpeakerAsync(string? words) => ApplyAsync(filter with { SpeakerWords = ExplorerFilter.Cut(words) });

    private Task FindRoleAsync(string? words) => ApplyAsync(filter with { RoleWords = ExplorerFilter.Cut(words) });

    private Task ChooseSourceAsync(ChangeEventArgs change) =>
        ApplyAsync(filter with { Source = NameId.TryParse(change.Value as string, out var source) ? source : null });

    private Task ChooseFromAsync(ChangeEventArgs change) => ApplyAsync(filter with { From = AddressDay.Read(change.Value as string) });

    private Task ChooseToAsync(ChangeEventArgs change) => ApplyAsync(filter with { To = AddressDay.Read(change.Value as string) });

    private Task ChooseModeAsync(ChangeEventArgs change) => ApplyAsync(filter with { Mode = ExplorerKeys.ReadMode(change.Value as string) });

    private Task ChooseKindAsync(ChangeEventArgs change) => ApplyAsync(filter with { Kind = ExplorerKeys.ReadKind(change.Value as string) });

    private Task ShowSpeakerAsync(ExplorerRow row) => ApplyAsync(filter with { Speaker = row.SpeakerId, SpeakerWords = string.Empty });

    private Task ShowAnySpeakerAsync() => ApplyAsync(filter with { Speaker = null });

    private Task ResetAsync() => ApplyAsync(new ExplorerFilter { List = filter.List });

    private void ToggleMore() => isOpen = !isOpen;
}
