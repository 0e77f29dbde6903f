using NewsReader.Articles.Model;

namespace NewsReader.Articles.Text;

/// <summary>The tokens of a story in text order, each with its folded key. Grows block by block.</summary>
internal sealed class TokenList
{
    /// <summary>What stands before the first and behind the last token: a blank, which no rule looks for.</summary>
    private const string Nothing = " ";

    private readonly string text;
    private readonly char[] keys;
    private Token[] tokens;
    private int keyLength;

    public TokenList(string text)
    {
        this.text = text;
        // Folding never lengthens, and blocks don't overlap: the text's own length is enough for all keys.
        keys = new char[text.Length];
        tokens = new Token[(text.Length / 5) + 8];
    }

    public int Count { get; private set; }

    /// <summary>The token at an index. Before the first and behind the last stands an empty sign, so that looking at a neighbour needs no check.</summary>
    public Token this[int index] => IsInside(index) ? tokens[index] : new Token(0, 0, 0, 0, TokenKind.Punctuation);

    /// <summary>The folded form of a token: what lexicons are asked for.</summary>
    public ReadOnlySpan<char> Key(int index) => IsInside(index) ? keys.AsSpan(tokens[index].KeyStart, tokens[index].KeyLength) : Nothing;

    /// <summary>Whether the token's folded form is exactly <paramref name="key"/>.</summary>
    public bool Is(int index, string key) => index >= 0 && index < Count && Key(index).SequenceEqual(key);

    /// <summary>Whether the token is the one-character punctuation or mark <paramref name="sign"/>.</summary>
    public bool IsSign(int index, char sign) =>
        index >= 0 && index < Count && tokens[index] is { Kind: not TokenKind.Word, Length: 1 } token && text[token.Start] == sign;

    public TokenKind Kind(int index) => IsInside(index) ? tokens[index].Kind : TokenKind.Punctuation;

    /// <summary>The original characters of a token.</summary>
    public ReadOnlySpan<char> Original(int index) => IsInside(index) ? text.AsSpan(tokens[index].Start, tokens[index].Length) : Nothing;

    /// <summary>The first character of a token as written.</summary>
    public char First(int index) => IsInside(index) ? text[tokens[index].Start] : Nothing[0];

    /// <summary>Whether nothing stands between a token and the one after it.</summary>
    public bool TouchesNext(int index) => index >= 0 && index + 1 < Count && tokens[index].End == tokens[index + 1].Start;

    /// <summary>The span from the first token to the last, both included.</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(tokens[first].Start, tokens[last].End);

    /// <summary>The index of the first token that starts at or after a position of the text; <see cref="Count"/> when there is none.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Cuts a stretch of the text into tokens and appends them.</summary>
    /// <returns>The index of the first appended token; the last is <see cref="Count"/> - 1.</returns>
    public int Append(TextSpan span)
    {
        var first = Count;
        var position = span.Start;
        while (position < span.End)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c) || (!IsWordPart(c) && ArabicFold.Fold(c) == ArabicFold.Vanishes))
            {
                position++;
                continue;
            }

            position = IsWordPart(c) ? AppendWord(position, span.End)
                : IsDigit(c) ? AppendNumber(position, span.End)
                : AppendSign(position, span.End);
        }

        return first;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '٠' and <= '٩') or (>= '۰' and <= '۹');

    private static bool IsWordPart(char c) => char.IsLetter(c) || ArabicFold.IsTashkil(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private int AppendWord(int start, int end)
    {
        var position = start;
        var keyStart = keyLength;
        while (position < end)
        {
            var c = text[position];
            var folded = ArabicFold.Fold(c);
            if (!IsWordPart(c) && folded != ArabicFold.Vanishes)
            {
                break;
            }

            if (folded != ArabicFold.Vanishes)
            {
                keys[keyLength++] = folded;
            }

            position++;
        }

        if (keyLength > keyStart)
        {
            Add(new Token(start, position - start, keyStart, keyLength - keyStart, TokenKind.Word));
        }
        else if (text.AsSpan(start, position - start).Contains('\u0640'))
        {
            // A tatweel by itself stands for a dash: "دمشق ـ وكالات". Vowel signs without a letter are no token at all.
            keys[keyLength++] = '-';
            Add(new Token(start, position - start, keyStart, 1, TokenKind.Punctuation));
        }

        return position;
    }

    private int AppendNumber(int start, int end)
    {
        var position = start;
        var keyStart = keyLength;
        while (position < end && IsDigit(text[position]))
        {
            keys[keyLength++] = ArabicFold.Fold(text[position]);
            position++;
        }

        Add(new Token(start, position - start, keyStart, keyLength - keyStart, TokenKind.Number));
        return position;
    }

    private int AppendSign(int start, int end)
    {
        var length = QuotationMarks.LengthAt(text, start, end);
        var kind = length > 0 ? TokenKind.Mark : TokenKind.Punctuation;
        length = Math.Max(length, 1);
        var keyStart = keyLength;
        keys[keyLength++] = ArabicFold.Fold(text[start]);
        Add(new Token(start, length, keyStart, 1, kind));
        return start + length;
    }

    private bool IsInside(int index) => (uint)index < (uint)Count;

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, tokens.Length * 2);
        }

        tokens[Count++] = token;
    }
}
