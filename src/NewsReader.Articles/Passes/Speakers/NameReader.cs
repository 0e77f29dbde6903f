using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Takes a subject apart into office and name.</summary>
/// <remarks>
/// An Arabic office is a chain in which every indefinite noun needs its genitive (وزير خارجية روسيا); the first word
/// behind a complete chain that is neither definite nor a known noun begins the name (سيرغي لافروف).
/// </remarks>
internal sealed partial class NameReader(Draft draft)
{
    private const WordTraits CommonNoun = WordTraits.Role | WordTraits.Organisation | WordTraits.Document | WordTraits.Unnamed;

    /// <summary>Whether the story tells ة from ه at the end of words; looked up once, it reads the whole text.</summary>
    private readonly bool writesTaMarbuta = draft.Text.Contains('ة', StringComparison.Ordinal);

    public SpeakerMention Read(TokenRange phrase)
    {
        if (draft.Tokens.Is(phrase.First, "كل") && draft.Tokens.Is(phrase.First + 1, "من") && phrase.Count > 2)
        {
            // كل من الوزير ونائبه: the first speaks for both.
            phrase = new TokenRange(phrase.First + 2, phrase.End);
        }

        var end = Core(phrase);
        var whole = new TokenRange(phrase.First, end);
        var comma = FirstComma(whole);
        if (comma > whole.First && comma + 1 < whole.End)
        {
            return ReadApposition(whole, comma);
        }

        return ReadSegment(whole);
    }

    private SpeakerMention ReadApposition(TokenRange whole, int comma)
    {
        var left = Trim(new TokenRange(whole.First, comma));
        var right = Trim(new TokenRange(comma + 1, whole.End));
        var secondComma = FirstComma(right);
        if (secondComma > right.First)
        {
            right = Trim(new TokenRange(right.First, secondComma));
        }

        if (left.IsEmpty || right.IsEmpty)
        {
            return ReadSegment(left.IsEmpty ? right : left);
        }

        var first = ReadSegment(left);
        if (HeadTraits(right.First) is var head && (head & (CommonNoun | WordTraits.Honorific)) != 0 && !first.Name.Equals(first.Whole) | !IsRoleHead(left.First))
        {
            // ليون بانيتا، وزير الدفاع
            return first with { Role = first.Role.IsEmpty ? right : first.Role };
        }

        if (IsRoleHead(left.First) && (first.Role.IsEmpty || first.IsShort || first.Name.Equals(first.Whole)))
        {
            // الرئيس الروسي، فلاديمير بوتين
            var name = ReadSegment(right);
            return new SpeakerMention(whole, name.Name, left, SpeakerKind.Person, IsShort: false);
        }

        return first;
    }

    private SpeakerMention ReadSegment(TokenRange range)
    {
        range = Trim(range);
        if (range.IsEmpty)
        {
            return new SpeakerMention(range, range, default, SpeakerKind.Unknown, IsShort: false);
        }

        var head = HeadTraits(range.First);
        var definite = (head & WordTraits.Definite) != 0;
        if ((head & WordTraits.Unnamed) != 0 && (head & WordTraits.Role) == 0)
        {
            return new SpeakerMention(range, range, default, SpeakerKind.Unnamed, definite && range.Count <= 2);
        }

        if ((head & WordTraits.Organisation) != 0 && !IsOffice(head))
        {
            return new SpeakerMention(range, range, default, SpeakerKind.Organisation, definite && range.Count == 1);
        }

        if ((head & WordTraits.Document) != 0 && !IsOffice(head))
        {
            return new SpeakerMention(range, range, default, SpeakerKind.Document, definite && range.Count <= 2);
        }

        if (!IsOffice(head) && !IsTitled(range))
        {
            return ReadNameFirst(range);
        }

        var start = NameStart(range);
        if (start >= range.End)
        {
            return new SpeakerMention(range, range, range, SpeakerKind.Person, definite && range.Count <= 2);
        }

        var end = NameEnd(start, range.End);
        var role = Trim(new TokenRange(range.First, start));
        return new SpeakerMention(range, new TokenRange(start, end), OnlyHonorifics(role) ? default : role, SpeakerKind.Person, IsShort: false);
    }

    private SpeakerMention ReadNameFirst(TokenRange range)
    {
        var end = NameEnd(range.First, range.End);
        var role = Trim(new TokenRange(end, range.End));
        var isOffice = !role.IsEmpty && (HeadTraits(role.First) & (CommonNoun | WordTraits.Honorific)) != 0;
        return new SpeakerMention(range, new TokenRange(range.First, end), isOffice ? role : default, SpeakerKind.Person, IsShort: false);
    }

    private WordTraits HeadTraits(int token) => draft.Notes[token].Traits;

    private bool IsRoleHead(int token) => IsOffice(HeadTraits(token));

    private static bool IsOffice(WordTraits traits) => (traits & (WordTraits.Role | WordTraits.Honorific)) != 0;

    private bool OnlyHonorifics(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if ((HeadTraits(i) & WordTraits.Honorific) == 0 || (HeadTraits(i) & WordTraits.Role) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private int FirstComma(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (draft.IsComma(i) && !draft.IsMarked(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A sign, or a quotation mark that has no partner.</summary>
    private bool IsLooseSign(int token) =>
        draft.Tokens.Kind(token) == TokenKind.Punctuation || (draft.Tokens.Kind(token) == TokenKind.Mark && !draft.IsMarked(token));

    private TokenRange Trim(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsLooseSign(first) && draft.Tokens.First(first) != '#')
        {
            first++;
        }

        while (end > first && IsLooseSign(end - 1) && draft.Tokens.First(end - 1) != ')')
        {
            end--;
        }

        return new TokenRange(first, end);
    }
}
