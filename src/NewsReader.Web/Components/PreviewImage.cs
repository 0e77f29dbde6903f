namespace NewsReader.Web.Components;

/// <summary>The picture that stands for a page in link previews.</summary>
/// <param name="Path">Its path inside the site.</param>
/// <param name="Words">What it says, for readers who don't see it.</param>
public sealed record PreviewImage(string Path, string Words);
