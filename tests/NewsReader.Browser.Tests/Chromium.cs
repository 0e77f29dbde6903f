namespace NewsReader.Browser.Tests;

/// <summary>Finds a Chromium on the machine; none is downloaded.</summary>
internal static class Chromium
{
    /// <summary>Names another place than the usual ones.</summary>
    public const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Path { get; } =
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named ? named : Array.Find(UsualPlaces, File.Exists);

    /// <summary>Skips the test where there is no Chromium; a build server must have one, so there the test fails.</summary>
    public static string Require()
    {
        if (Path is null)
        {
            const string Message = $"No Chromium was found. Install it (Debian: apt-get install chromium) or name it in {PathVariable}.";
            Assert.SkipUnless(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), Message);
            Assert.Fail(Message);
        }

        return Path;
    }
}
