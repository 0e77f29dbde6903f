namespace NewsReader.Archive.Importing;

/// <summary>Reads a story's file whole, or says why that can't be done.</summary>
internal static class StoryBytes
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <returns>Either its bytes, or null with the reason and a sentence.</returns>
    public static async Task<(byte[]? Bytes, ImportReason Reason, string Detail)> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
            var length = RandomAccess.GetLength(handle);
            var modified = File.GetLastWriteTimeUtc(handle);
            if (length > StoryLimits.MaxBytes)
            {
                return (null, ImportReason.TooLarge, "the file grew beyond the size of a story");
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length)
            {
                var count = await RandomAccess.ReadAsync(handle, bytes.AsMemory(read), read, cancellation);
                if (count == 0)
                {
                    break;
                }

                read += count;
            }

            return read == length && RandomAccess.GetLength(handle) == length && File.GetLastWriteTimeUtc(handle) == modified
                ? (bytes, default, string.Empty)
                : (null, ImportReason.ChangedWhileRead, "the file changed while it was being read");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ImportReason.ChangedWhileRead, "the file went away before it was read");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, ImportReason.Unreadable, "the file can't be read: " + exception.Message);
        }
    }
}
