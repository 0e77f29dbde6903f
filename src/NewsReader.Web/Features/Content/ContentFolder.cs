namespace NewsReader.Web.Features.Content;

/// <summary>Finds a content folder on disk.</summary>
internal static class ContentFolder
{
    /// <summary>The folder's full path.</summary>
    /// <param name="folder">The path out of the settings.</param>
    /// <param name="appFolder">The app's own folder: the project under <c>dotnet run</c>, else where the published app lies.</param>
    /// <returns>
    /// The first existing folder of that path, seen from the app's folder and then from each folder above it, so that "seeds" names the
    /// same folder under <c>dotnet run</c> and beside a published app; the path inside the app's folder when there is none.
    /// </returns>
    public static string Resolve(string folder, string appFolder)
    {
        for (var from = appFolder; from is not null; from = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(from)))
        {
            var candidate = Path.GetFullPath(folder, from);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.GetFullPath(folder, appFolder);
    }
}
