using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NewsReader.Articles.Model;

/// <summary>Short names for links: a SHA-256 written in 30 characters without vowels, so that no word appears by chance.</summary>
internal static class ShortHash
{
    private const string Alphabet = "0123456789bcdfghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    /// <summary>The first <paramref name="length"/> characters for <paramref name="text"/>; at most 12, the capacity of 64 bits.</summary>
    public static string Of(string text, int length)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var count = Encoding.UTF8.GetByteCount(text);
        var bytes = count <= 1024 ? stackalloc byte[count] : new byte[count];
        Encoding.UTF8.GetBytes(text, bytes);
        SHA256.HashData(bytes, hash);
        var number = BinaryPrimitives.ReadUInt64BigEndian(hash);
        Span<char> name = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            name[i] = Alphabet[(int)(number % (ulong)Alphabet.Length)];
            number /= (ulong)Alphabet.Length;
        }

        return new string(name);
    }

    /// <summary>Whether every character could stand in a short name.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Characters) < 0;
}
