using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace NewsReader.Web.Tests.Hosting.Nodes;

/// <summary>One of several web nodes on one archive.</summary>
internal sealed class Node(string database, string stories, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly string cards = Directory.CreateTempSubdirectory("cards-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:PublicAddress", SiteFactory.PublicAddress);
        builder.UseSetting("Content:Folders:0", stories);
        builder.UseSetting("Cards:Folder", cards);
        builder.UseSetting("Archive:Database", database);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(cards))
        {
            Directory.Delete(cards, recursive: true);
        }
    }
}
