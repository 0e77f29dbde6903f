using System.Collections.Immutable;

namespace NewsReader.Web.Features.Settings;

/// <summary>The reader's settings and the keyboard shortcuts. Other pages show its two parts as sheets; a script applies and keeps what is chosen.</summary>
public sealed partial class SettingsPage
{
    private static ImmutableArray<SettingsOption> Fonts =>
        [new("", SettingsText.FontNaskh), new("amiri", SettingsText.FontAmiri), new("sans", SettingsText.FontSans), new("device", SettingsText.FontDevice)];

    private static ImmutableArray<SettingsOption> Themes =>
    [
        new("", SettingsText.ThemeSystem), new("light", SettingsText.ThemeLight), new("sepia", SettingsText.ThemeSepia),
        new("dark", SettingsText.ThemeDark), new("contrast", SettingsText.ThemeContrast),
    ];

    private static ImmutableArray<SettingsOption> Digits =>
        [new("", SettingsText.DigitsAsWritten), new("european", SettingsText.DigitsEuropean), new("arabic", SettingsText.DigitsArabic)];

    private static ImmutableArray<SettingsOption> Months =>
        [new("", SettingsText.MonthsBoth), new("western", SettingsText.MonthsWestern), new("levant", SettingsText.MonthsLevant)];

    private static ImmutableArray<(string Key, string Does)> Shortcuts =>
    [
        ("J", SettingsText.NextStatement), ("K", SettingsText.PreviousStatement), ("C", SettingsText.CopyStatement),
        ("N", SettingsText.OlderStory), ("P", SettingsText.NewerStory), ("H", SettingsText.ToLatest),
        ("L", SettingsText.Listen), ("S", SettingsText.OpenSettings), ("?", SettingsText.ThisHelp),
    ];
}
