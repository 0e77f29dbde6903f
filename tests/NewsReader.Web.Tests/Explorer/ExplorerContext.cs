using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Explorer;

namespace NewsReader.Web.Tests.Explorer;

/// <summary>Renders the explorer over an archive of its own.</summary>
public abstract class ExplorerContext : PageContext
{
    /// <summary>Longer than any loaded machine takes; nothing waits for it when all is well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("explorer-");

    protected ExplorerContext()
    {
        Database = new SqliteDatabase(data.FullName);
        Archive = new ArchiveStore(Database);
        Services.AddSingleton(Archive);
        Services.AddExplorer();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private protected SqliteDatabase Database { get; }

    private protected ArchiveStore Archive { get; }

    private protected BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    /// <summary>Opens the explorer and waits until the archive has answered.</summary>
    private protected IRenderedComponent<ExplorerDesk> Open(string query = "")
    {
        Navigation.NavigateTo(ExplorerPaths.Page + query);
        var desk = Render<ExplorerDesk>();
        WaitUntilAnswered(desk);
        return desk;
    }

    private protected static void WaitUntilAnswered(IRenderedComponent<ExplorerDesk> desk) =>
        desk.WaitForAssertion(() => Assert.Equal("false", desk.Find(".explorer-results").GetAttribute("aria-busy")), Patience);

    /// <summary>Waits until the list has as many rows.</summary>
    private protected static void WaitForRows(IRenderedComponent<ExplorerDesk> desk, int count) =>
        desk.WaitForAssertion(() => Assert.Equal(count, desk.FindAll("tbody tr[aria-rowindex]").Count), Patience);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Database.Dispose();
            data.Delete(recursive: true);
        }
    }
}
