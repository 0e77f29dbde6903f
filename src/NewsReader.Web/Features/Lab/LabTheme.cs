using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace NewsReader.Web.Features.Lab;

/// <summary>MudBlazor's theme in the site's colours, as a stylesheet of its own.</summary>
/// <remarks>MudThemeProvider would write style elements into the page, which the content security policy forbids; they are rendered once and served as a file.</remarks>
internal sealed class LabTheme(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    public const string Address = "/lab/theme.css";

    private readonly Lazy<Task<string>> styles = new(() => RenderAsync(scopes, loggers));

    private static MudTheme Theme => new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#7a1f1f", Background = "#fbfaf7", Surface = "#fbfaf7", TextPrimary = "#1d1c1a", TextSecondary = "#625d54",
            LinesInputs = "#8a8478", ActionDefault = "#625d54",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#e0857c", PrimaryContrastText = "#161513", Background = "#161513", Surface = "#161513", TextPrimary = "#e6e2da",
            TextSecondary = "#a39d92", LinesInputs = "#7d776c", ActionDefault = "#a39d92",
        },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = ["IBM Plex Sans Arabic", "system-ui", "sans-serif"], LetterSpacing = "0" } },
    };

    /// <summary>The stylesheet; light, and dark where the reader's system asks for it.</summary>
    public Task<string> StylesAsync() => styles.Value;

    private static async Task<string> RenderAsync(IServiceScopeFactory scopes, ILoggerFactory loggers)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var light = await RenderAsync(renderer, isDark: false);
        var dark = await RenderAsync(renderer, isDark: true);
        return $"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n";
    }

    private static Task<string> RenderAsync(HtmlRenderer renderer, bool isDark) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(MudThemeProvider.Theme)] = Theme,
            [nameof(MudThemeProvider.IsDarkMode)] = isDark,
        });
        var rendered = await renderer.RenderComponentAsync<MudThemeProvider>(parameters);
        return string.Concat(StyleElements(rendered.ToHtmlString()));
    });

    /// <summary>What stands between each pair of style tags.</summary>
    private static IEnumerable<string> StyleElements(string html)
    {
        const string Opening = "<style";
        const string Closing = "</style>";
        var at = html.IndexOf(Opening, StringComparison.Ordinal);
        while (at >= 0)
        {
            var start = html.IndexOf('>', at) + 1;
            var end = html.IndexOf(Closing, start, StringComparison.Ordinal);
            yield return html[start..end];
            at = html.IndexOf(Opening, end, StringComparison.Ordinal);
        }
    }
}
