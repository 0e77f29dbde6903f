using System.Collections.Immutable;

namespace NewsReader.Web.Features.Sharing;

/// <summary>A place to share to, as a link that needs no script.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Pattern">The address that opens its composer, with {text}, {link}, {both} and {subject} for what is shared, each percent-encoded.</param>
public sealed record ShareTarget(string Name, string Pattern)
{
    /// <summary>The places that readers use, in the interface's language.</summary>
    public static ImmutableArray<ShareTarget> Usual =>
    [
        new(SharingText.WhatsApp, "https://wa.me/?text={both}"),
        new(SharingText.Telegram, "https://t.me/share/url?url={link}&text={text}"),
        new(SharingText.X, "https://x.com/intent/post?text={text}&url={link}"),
        new(SharingText.Facebook, "https://www.facebook.com/sharer/sharer.php?u={link}"),
        new(SharingText.LinkedIn, "https://www.linkedin.com/sharing/share-offsite/?url={link}"),
        new(SharingText.Email, "mailto:?subject={subject}&body={both}"),
    ];

    /// <summary>The address that shares this item.</summary>
    public string AddressFor(Shareable item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Pattern
            .Replace("{link}", Uri.EscapeDataString(item.Link), StringComparison.Ordinal)
            .Replace("{both}", Uri.EscapeDataString(item.TextWithLink), StringComparison.Ordinal)
            .Replace("{subject}", Uri.EscapeDataString(item.Subject), StringComparison.Ordinal)
            .Replace("{text}", Uri.EscapeDataString(item.Text), StringComparison.Ordinal);
    }
}
