using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>The whole site as a newsroom runs it: over a content folder, with its own database.</summary>
internal sealed class Newsroom : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsroom-");

    /// <summary>A newsroom whose folder holds these stories at start.</summary>
    public Newsroom(params (string File, string Text)[] stories)
    {
        Directory.CreateDirectory(Stories);
        foreach (var (file, text) in stories)
        {
            Drop(file, text);
        }
    }

    private string Stories => Path.Combine(folder.FullName, "stories");

    /// <summary>Puts a file into the content folder; it looks as if it had lain there for an hour.</summary>
    public void Drop(string file, string text)
    {
        var unseen = Path.Combine(folder.FullName, file);
        File.WriteAllText(unseen, text);
        File.SetLastWriteTimeUtc(unseen, DateTime.UtcNow.AddHours(-1));
        File.Move(unseen, Path.Combine(Stories, file), overwrite: true);
    }

    public HttpClient Open() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Site:PublicAddress", SiteFactory.PublicAddress)
        .UseSetting("Content:Folders:0", Stories)
        .UseSetting("Archive:Database", Path.Combine(folder.FullName, "data"))
        .UseSetting("Cards:Folder", Path.Combine(folder.FullName, "cards"));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
            folder.Refresh();
        }
    }
}
