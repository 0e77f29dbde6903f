using System.Runtime.CompilerServices;

namespace NewsReader.Archive.Tests;

/// <summary>The stories that come with the project.</summary>
internal static class Seeds
{
    public static string Folder { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", "seeds"));

    public static string Path(string file) => System.IO.Path.Combine(Folder, file);

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
