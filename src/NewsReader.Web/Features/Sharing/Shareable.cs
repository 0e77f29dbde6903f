using System.Collections.Immutable;

namespace NewsReader.Web.Features.Sharing;

/// <summary>Something that can be shared: a story or a statement.</summary>
/// <param name="Path">Its lasting address inside the site.</param>
/// <param name="Link">Its absolute address.</param>
/// <param name="Text">The text that goes with the link, wrapped so that it keeps its direction.</param>
/// <param name="Subject">The subject of an e-mail.</param>
public sealed record Shareable(string Path, string Link, string Text, string Subject)
{
    /// <summary>The path of the page with every way to share it.</summary>
    public string? SharePage { get; init; }

    /// <summary>What is copied: the text, and the link on a line of its own.</summary>
    public string TextWithLink => $"{Text}\n{Link}";

    /// <summary>Where it can be shared to.</summary>
    public ImmutableArray<ShareTarget> Targets
    {
        get
        {
            var link = Uri.EscapeDataString(Link);
            var text = Uri.EscapeDataString(Text);
            var both = Uri.EscapeDataString(TextWithLink);
            return
            [
                new(SharingText.WhatsApp, $"https://wa.me/?text={both}"),
                new(SharingText.Telegram, $"https://t.me/share/url?url={link}&text={text}"),
                new(SharingText.X, $"https://x.com/intent/post?text={text}&url={link}"),
                new(SharingText.Facebook, $"https://www.facebook.com/sharer/sharer.php?u={link}"),
                new(SharingText.LinkedIn, $"https://www.linkedin.com/sharing/share-offsite/?url={link}"),
                new(SharingText.Email, $"mailto:?subject={Uri.EscapeDataString(Subject)}&body={both}"),
            ];
        }
    }
}
