namespace NewsReader.Web.Features.Offline;

/// <summary>The addresses of what makes the site an app that works without a network.</summary>
internal static class OfflinePaths
{
    public const string Page = "/offline";

    public const string Manifest = "/manifest.webmanifest";
}
