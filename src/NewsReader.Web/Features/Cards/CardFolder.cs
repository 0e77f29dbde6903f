using Microsoft.Extensions.Options;

namespace NewsReader.Web.Features.Cards;

/// <summary>Keeps drawn cards on disk under their versions. A disk that is full or may not be written to costs time, never a card.</summary>
internal sealed partial class CardFolder
{
    private const long Megabyte = 1024 * 1024;

    private readonly string folder;
    private readonly long capacity;
    private readonly ILogger<CardFolder> logger;
    private readonly Lock counting = new();
    private long? held;

    public CardFolder(IOptions<CardOptions> options, IHostEnvironment environment, ILogger<CardFolder> logger)
    {
        folder = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);
        capacity = options.Value.Megabytes * Megabyte;
        this.logger = logger;
    }

    /// <summary>The kept card of a version, or null.</summary>
    public async ValueTask<byte[]?> FindAsync(string version, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(FileOf(version), cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a card.</summary>
    public async Task KeepAsync(string version, byte[] png, CancellationToken cancellation)
    {
        var file = FileOf(version);
        var unfinished = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(unfinished, png, cancellation);
            File.Move(unfinished, file, overwrite: true);
            MakeRoom(png.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, folder, exception.Message);
        }
    }

    /// <summary>Drops the oldest quarter when the folder is full.</summary>
    private void MakeRoom(long added)
    {
        lock (counting)
        {
            held = held is { } known ? known + added : Files().Sum(static file => file.Length);
            if (held <= capacity)
            {
                return;
            }

            var files = Files().OrderBy(static file => file.LastWriteTimeUtc).ToList();
            held = files.Sum(static file => file.Length);
            foreach (var file in files.TakeWhile(_ => held > capacity / 4 * 3))
            {
                held -= file.Length;
                file.Delete();
            }
        }
    }

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories);

    /// <summary>Spread over folders by the first two characters: file systems slow down with hundreds of thousands of files in one.</summary>
    private string FileOf(string version) => Path.Combine(folder, version[..2], $"{version}.png");

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Warning, "A card could not be kept in {Folder} (setting Cards:Folder) and will be drawn again: {Reason}")]
        public static partial void NotKept(ILogger logger, string folder, string reason);
    }
}
