using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Cards;

/// <summary>What a card says.</summary>
/// <param name="Words">The headline, or a statement's words with their marks.</param>
/// <param name="Speaker">Who said the words; null on the card of a whole story.</param>
/// <param name="Role">The speaker's office or title, or null.</param>
/// <param name="Sources">The story's sources, in the order of its text.</param>
/// <param name="Day">The day of publication in words, or null.</param>
internal sealed record Card(string Words, string? Speaker, string? Role, ImmutableArray<Source> Sources, string? Day)
{
    /// <summary>Part of every card's version: raise it whenever cards are drawn otherwise than before.</summary>
    private const int Drawing = 1;

    private const int VersionBytes = 8;
    private const char Between = '\u001F';

    /// <summary>Names the picture by everything that is on it: the same words give the same name, other words another one.</summary>
    public string Version
    {
        get
        {
            var sources = Sources.SelectMany(static source => new[] { source.Name, source.Language });
            var content = string.Join(Between, [Drawing.ToString(CultureInfo.InvariantCulture), Words, Speaker, Role, Day, .. sources]);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, VersionBytes));
        }
    }
}
