using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Offline;

/// <summary>Describes the site to devices that install it (W3C Web Application Manifest).</summary>
internal static class ManifestEndpoint
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapManifest(this IEndpointRouteBuilder app)
    {
        var manifest = JsonSerializer.SerializeToUtf8Bytes(Describe(), Written);
        app.MapGet(OfflinePaths.Manifest, () => Documents.Of(manifest, "application/manifest+json; charset=utf-8"));
    }

    private static JsonObject Describe() => new()
    {
        ["id"] = Paths.Latest,
        ["name"] = LayoutText.Brand,
        ["short_name"] = LayoutText.Brand,
        ["description"] = LayoutText.Tagline,
        ["lang"] = "ar",
        ["dir"] = "rtl",
        ["start_url"] = Paths.Latest,
        ["scope"] = Paths.Latest,
        ["display"] = "standalone",
        ["background_color"] = "#fbfaf7",
        ["theme_color"] = "#fbfaf7",
        ["categories"] = new JsonArray("news"),
        ["icons"] = new JsonArray(Icon(192, "any"), Icon(512, "any"), Icon(512, "maskable")),
    };

    private static JsonObject Icon(int size, string purpose) => new()
    {
        ["src"] = purpose == "any" ? $"/icons/icon-{size}.png" : $"/icons/{purpose}-{size}.png",
        ["sizes"] = $"{size}x{size}",
        ["type"] = "image/png",
        ["purpose"] = purpose,
    };
}
