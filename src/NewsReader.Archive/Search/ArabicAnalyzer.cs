using System.Text;

namespace NewsReader.Archive.Search;

/// <summary>Cuts a text into the words of the search index. The one analyzer of the project: it feeds every database and reads every query.</summary>
/// <remarks>Safe to call from many threads. Costs grow with the text's length and with nothing else.</remarks>
internal static class ArabicAnalyzer
{
    /// <summary>Words that are longer are cut; real ones end far below, and databases limit their terms.</summary>
    private const int MaxLetters = 64;

    private static readonly KnownWords Known = new();

    /// <summary>The words of a stretch of a text, in order. Starts count from the beginning of <paramref name="text"/>.</summary>
    public static List<SearchToken> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<SearchToken>((text.Length / 6) + 4);
        Append(tokens, text, 0);
        return tokens;
    }

    /// <summary>Appends the words of a text.</summary>
    /// <param name="tokens">Where they go.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">Added to every start.</param>
    public static void Append(List<SearchToken> tokens, ReadOnlySpan<char> text, int offset)
    {
        var i = 0;
        while (i < text.Length)
        {
            var kind = SearchLetters.KindOf(text[i]);
            if (kind is SearchLetters.Kind.Separator or SearchLetters.Kind.Mark)
            {
                i++;
                continue;
            }

            var start = i;
            var end = EndOfWord(text, start, kind);
            i = end;
            var written = text[start..end];
            if (IsSignAfterNumber(text, start, written))
            {
                continue;
            }

            var first = LengthOfServant(written);
            if (first > 0)
            {
                Add(written[..first], start);
            }

            Add(written[first..], start + first);

            void Add(ReadOnlySpan<char> part, int at)
            {
                var (term, folded) = Known.Find(part, kind, static (word, kind) => Analyze(word, kind));
                if (term.Length > 0)
                {
                    tokens.Add(new SearchToken(term, folded, offset + at, part.Length));
                }
            }
        }
    }

    /// <summary>The folded letters of a word; marks vanish.</summary>
    public static string FoldWord(ReadOnlySpan<char> word) => FoldWord(word, hamzaBelow: false);

    /// <param name="word">The word as written.</param>
    /// <param name="hamzaBelow">Whether إ stays as it is: for the stemmer, which tells إعداد from أعداد by it.</param>
    private static string FoldWord(ReadOnlySpan<char> word, bool hamzaBelow)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (folded.Length >= MaxLetters)
            {
                break;
            }

            if (hamzaBelow && c == 'إ')
            {
                folded.Append(c);
            }
            else
            {
                SearchLetters.AppendFolded(folded, c);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether the word begins with an alef that carries hamza or madda.</summary>
    public static bool BeginsWithHamza(ReadOnlySpan<char> word) => word.Length > 0 && word[0] is 'أ' or 'إ' or 'آ';

    /// <summary>How many particles stand before an alef with hamza, so that its ال is not the article (بألعاب, وألغى); 0 when none or when there is no such alef.</summary>
    private static int ParticlesBeforeHamza(ReadOnlySpan<char> word)
    {
        var particles = 0;
        foreach (var c in word)
        {
            if (c is 'أ' or 'إ' or 'آ')
            {
                return particles;
            }

            if (SearchLetters.KindOf(c) is SearchLetters.Kind.Mark)
            {
                continue;
            }

            if (particles == 2 || c is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
            {
                return 0;
            }

            particles++;
        }

        return 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, SearchLetters.Kind kind)
    {
        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            var next = SearchLetters.KindOf(text[i]);
            if (next == kind)
            {
                end = i + 1;
            }
            else if (next is not SearchLetters.Kind.Mark)
            {
                break;
            }
        }

        // Vowel signs on the last letter belong to it: a mark set between them would tear the letter from its sign.
        while (end < text.Length && SearchLetters.KindOf(text[end]) is SearchLetters.Kind.Mark && char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }

    /// <summary>How far عبد goes in a name that is written as one word (عبدالله beside عبد الله, وعبدالرحمن); 0 in every other word.</summary>
    private static int LengthOfServant(ReadOnlySpan<char> written)
    {
        var start = written.Length > 0 && written[0] is 'و' or 'ف' or 'ل' or 'ب' or 'ك' ? 1 : 0;
        return written.Length >= start + "عبدالله".Length && written[start..].StartsWith("عبدال", StringComparison.Ordinal) ? start + "عبد".Length : 0;
    }

    /// <summary>The م, ه or ء behind a year ("2022م") says which calendar it counts in and is no word.</summary>
    private static bool IsSignAfterNumber(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> written) =>
        written is ['ء' or 'م' or 'ه'] && start > 0 && SearchLetters.KindOf(text[start - 1]) is SearchLetters.Kind.Digit;

    private static (string Term, string Folded) Analyze(string written, SearchLetters.Kind kind)
    {
        var folded = FoldWord(written);
        if (kind is SearchLetters.Kind.Digit || folded.Length == 0 || folded[0] is < 'ء' or > 'ي')
        {
            return (folded, folded);
        }

        var last = LastLetter(written);
        if (PrepositionIn(folded, written[0], last) is { } preposition)
        {
            return (preposition, preposition);
        }

        var word = written.Contains('إ') ? FoldWord(written, hamzaBelow: true) : folded;
        var particles = ParticlesBeforeHamza(written) is > 0 and var letters && !LightStemmer.BeginsItself(word) ? letters : 0;
        var hamza = particles > 0 || BeginsWithHamza(written);
        var term = last is 'ه' ? LightStemmer.NounBeforeHa(word[particles..], hamza) : null;
        return (term ?? (particles > 0 ? LightStemmer.StemBehind(word, particles) : LightStemmer.Stem(word, hamza)), folded);
    }

    /// <summary>على and إلى, alone or with a pronoun. They differ from the name علي and from آلي in a letter that folding changes, so here its dots and its madda count.</summary>
    private static string? PrepositionIn(string folded, char first, char last)
    {
        var rest = folded.AsSpan(folded[0] is 'و' or 'ف' ? 1 : 0);
        if (rest.Length < 3 || first is 'أ' or 'آ' || rest[2] != 'ي')
        {
            return null;
        }

        var pronoun = rest[3..] is "ه" or "ها" or "هم" or "هما" or "هن" or "نا" or "كم" or "ك" && last is not 'ة';
        return !pronoun && !(rest.Length == 3 && last is 'ى' or '\uFEEF' or '\uFEF0') ? null
            : rest.StartsWith("عل", StringComparison.Ordinal) ? "على"
            : rest.StartsWith("ال", StringComparison.Ordinal) ? "الى"
            : null;
    }

    private static char LastLetter(ReadOnlySpan<char> written)
    {
        for (var i = written.Length - 1; i >= 0; i--)
        {
            if (SearchLetters.KindOf(written[i]) is SearchLetters.Kind.Letter)
            {
                return written[i];
            }
        }

        return default;
    }
}
