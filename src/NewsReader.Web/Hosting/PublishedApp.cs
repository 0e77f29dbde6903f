namespace NewsReader.Web.Hosting;

/// <summary>Where the app finds its own files, from whichever folder it is started.</summary>
internal static class PublishedApp
{
    /// <summary>Start options: a published app lies beside its web root, an app under <c>dotnet run</c> in its project folder.</summary>
    public static WebApplicationOptions Options(string[] args)
    {
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        return new WebApplicationOptions { Args = args, ContentRootPath = published ? AppContext.BaseDirectory : null };
    }
}
