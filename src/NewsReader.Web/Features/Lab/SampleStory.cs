namespace NewsReader.Web.Features.Lab;

/// <summary>A story to try the lab with, written for this site.</summary>
internal static class SampleStory
{
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var stream = typeof(SampleStory).Assembly.GetManifestResourceStream("SampleStory.txt")
            ?? throw new InvalidOperationException("The sample story is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
