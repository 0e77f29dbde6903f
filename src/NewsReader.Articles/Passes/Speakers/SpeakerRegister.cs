using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>The speakers of a story met so far, and who of them spoke last.</summary>
internal sealed class SpeakerRegister(Draft draft)
{
    /// <summary>How far back an inherited speaker is looked for; farther back the reader has lost the thread too.</summary>
    private const int LongestMemory = 12;

    /// <summary>Speakers that are compared with a new mention; no story has as many.</summary>
    private const int MostSpeakers = 60;

    private readonly List<SpeakerEntry> entries = [];
    private readonly List<(SpeakerEntry Entry, TokenRange Evidence)> turns = [];
    private readonly FullerNames fuller = new(draft);

    /// <summary>Finds the speaker that a mention means, or enters a new one.</summary>
    public (SpeakerEntry Entry, Resolution Resolution) Resolve(SpeakerMention mention, Gender gender)
    {
        if (Known(mention, gender) is { } known)
        {
            var fullerMention = IsFuller(mention, known.Fullest);
            var isShort = mention.IsShort || mention.Name.Count < known.Fullest.Name.Count;
            if (fullerMention)
            {
                known.Fullest = mention;
                known.Kind = mention.Kind;
            }

            if (known.Role.IsEmpty && !mention.IsShort)
            {
                known.Role = mention.Role;
            }

            Learn(known, gender);
            return (known, isShort && !fullerMention ? Resolution.Coreferent : Resolution.Explicit);
        }

        var found = fuller.Find(mention);
        var entry = new SpeakerEntry(found ?? mention);
        if (found is not null && entry.Role.IsEmpty)
        {
            entry.Role = mention.Role;
        }

        Learn(entry, gender);
        entries.Add(entry);
        return (entry, found is null ? Resolution.Explicit : Resolution.Coreferent);
    }

    /// <summary>Notes that a speaker has the word.</summary>
    public void Touch(SpeakerEntry entry, TokenRange evidence) => turns.Add((entry, evidence));

    /// <summary>The latest speaker whom a verb of this gender can mean; the latest of all when none agrees.</summary>
    public (SpeakerEntry Entry, TokenRange Evidence)? Latest(Gender gender)
    {
        for (var i = turns.Count - 1; i >= Math.Max(0, turns.Count - LongestMemory); i--)
        {
            if (Agrees(turns[i].Entry, gender))
            {
                return turns[i];
            }
        }

        return turns.Count > 0 ? turns[^1] : null;
    }

    public static bool Agrees(SpeakerEntry entry, Gender gender) =>
        gender == Gender.Unknown || entry.Gender == Gender.Unknown || entry.Gender == gender;

    private static void Learn(SpeakerEntry entry, Gender gender)
    {
        if (gender != Gender.Unknown && entry.Gender == Gender.Unknown)
        {
            entry.Gender = gender;
        }
    }

    private SpeakerEntry? Known(SpeakerMention mention, Gender gender)
    {
        for (var i = entries.Count - 1; i >= Math.Max(0, entries.Count - MostSpeakers); i--)
        {
            if (mention.IsShort ? PointsTo(mention, entries[i], gender) : SameName(mention, entries[i].Fullest))
            {
                return entries[i];
            }
        }

        return null;
    }

    /// <summary>الوزير points to an entry whose office or name has the word وزير.</summary>
    private bool PointsTo(SpeakerMention mention, SpeakerEntry entry, Gender gender)
    {
        if (!Agrees(entry, gender))
        {
            return false;
        }

        for (var i = mention.Whole.First; i < mention.Whole.End; i++)
        {
            var word = WithoutArticle(draft.Tokens.Key(i));
            if (!HasWord(entry.Fullest.Whole, word) && !HasWord(entry.Role, word))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasWord(TokenRange range, ReadOnlySpan<char> word)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var candidate = WithoutArticle(draft.Tokens.Key(i));
            // المفاوض means كبير مفاوضي الاتحاد: the construct plural and dual add a letter or two.
            if (candidate.SequenceEqual(word) || (word.Length >= 4 && candidate.Length <= word.Length + 2 && candidate.StartsWith(word) && candidate.Length - word.Length <= 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words of the shorter name stand in the longer one.</summary>
    private bool SameName(SpeakerMention mention, SpeakerMention other)
    {
        if (mention.Kind is SpeakerKind.Unnamed or SpeakerKind.Document != other.Kind is SpeakerKind.Unnamed or SpeakerKind.Document)
        {
            return false;
        }

        var (a, b) = mention.Name.Count <= other.Name.Count ? (mention.Name, other.Name) : (other.Name, mention.Name);
        if (a.IsEmpty)
        {
            return false;
        }

        if ((mention.Kind == SpeakerKind.Organisation) != (other.Kind == SpeakerKind.Organisation)
            && !draft.Tokens.Key(mention.Name.First).SequenceEqual(draft.Tokens.Key(other.Name.First)))
        {
            // مسؤول في الوزارة is not the ministry.
            return false;
        }

        var longer = mention.Name.Count <= other.Name.Count ? other : mention;
        if (longer.Name.Equals(longer.Role) && longer.Kind == SpeakerKind.Person && !WithoutArticle(draft.Tokens.Key(a.First)).SequenceEqual(WithoutArticle(draft.Tokens.Key(b.First))))
        {
            // شقيق المتهم is not المتهم.
            return false;
        }

        if (ContainsJoined(b, a))
        {
            return true;
        }

        var words = 0;
        for (var i = a.First; i < a.End; i++)
        {
            if (draft.Tokens.Kind(i) is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            words++;
            if (!Contains(b, draft.Tokens.Key(i)))
            {
                return false;
            }
        }

        return words > 0;
    }

    /// <summary>عبد الله and عبدالله: the same letters, cut differently.</summary>
    private bool ContainsJoined(TokenRange longer, TokenRange shorter)
    {
        const int Most = 96;
        Span<char> whole = stackalloc char[Most];
        Span<char> part = stackalloc char[Most];
        var partLength = Join(shorter, part);
        var wholeLength = Join(longer, whole);
        return partLength >= 5 && wholeLength > 0 && whole[..wholeLength].StartsWith(part[..partLength]);
    }

    private int Join(TokenRange range, Span<char> buffer)
    {
        var length = 0;
        for (var i = range.First; i < range.End; i++)
        {
            var key = draft.Tokens.Key(i);
            if (length + key.Length > buffer.Length)
            {
                return 0;
            }

            key.CopyTo(buffer[length..]);
            length += key.Length;
        }

        return length;
    }

    private bool Contains(TokenRange range, ReadOnlySpan<char> key)
    {
        var bare = WithoutArticle(key);
        for (var i = range.First; i < range.End; i++)
        {
            if (WithoutArticle(draft.Tokens.Key(i)).SequenceEqual(bare))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFuller(SpeakerMention mention, SpeakerMention known) =>
        !mention.IsShort && (known.IsShort || (mention.Name.Count > known.Name.Count && (mention.Kind == known.Kind || known.Kind == SpeakerKind.Unknown)));

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> key) =>
        key.Length > 3 && key[0] == 'ا' && key[1] == 'ل' ? key[2..] : key;
}
