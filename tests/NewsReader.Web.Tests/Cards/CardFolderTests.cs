using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsReader.Web.Features.Cards;

namespace NewsReader.Web.Tests.Cards;

public sealed class CardFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cards-").FullName;

    [Fact]
    public async Task Find_KeptCard_IsThereAfterARestart()
    {
        await Open().KeepAsync("00ab", [1, 2, 3], Cancellation);

        Assert.Equal([1, 2, 3], await Open().FindAsync("00ab", Cancellation));
        Assert.Null(await Open().FindAsync("00ac", Cancellation));
    }

    [Fact]
    public async Task Keep_FolderFull_DropsTheOldest()
    {
        var cards = Open(megabytes: 1);
        for (var i = 0; i < 12; i++)
        {
            await cards.KeepAsync($"{i:d4}", new byte[100 * 1024], Cancellation);
        }

        Assert.InRange(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(static file => new FileInfo(file).Length), 1, 1024 * 1024);
        Assert.NotNull(await cards.FindAsync("0011", Cancellation));
        Assert.Null(await cards.FindAsync("0000", Cancellation));
    }

    [Fact]
    public async Task Keep_FolderCannotBeMade_IsNoFailure()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), "in the way", Cancellation);
        var cards = Open(inside: "file");

        await cards.KeepAsync("00ab", [1], Cancellation);

        Assert.Null(await cards.FindAsync("00ab", Cancellation));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    private CardFolder Open(int megabytes = 10, string inside = "") => new(
        Options.Create(new CardOptions { Folder = inside, Megabytes = megabytes }), new Host(folder), NullLogger<CardFolder>.Instance);

    private sealed class Host(string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
