using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Looks through the story for a fuller form of a speaker who is named shortly: بوتين → فلاديمير بوتين، الوزارة → وزارة الآثار المصرية.</summary>
internal sealed class FullerNames(Draft draft)
{
    /// <summary>Words that a fuller name may add before the known one.</summary>
    private const int MostAddedWords = 3;

    private readonly SubjectPhrase subjects = new(draft);
    private readonly NameReader names = new(draft);

    /// <summary>The fuller mention, or null when the story has none.</summary>
    public SpeakerMention? Find(SpeakerMention mention)
    {
        if (mention.Name.Equals(mention.Role) || mention.IsShort)
        {
            return FindNamed(mention) ?? (mention.IsShort ? FindHead(mention) : null);
        }

        return mention.Kind == SpeakerKind.Person && mention.Name.Count == 1 ? FindFullName(mention) : null;
    }

    /// <summary>الرئيس الروسي: the same words elsewhere, with a name behind them.</summary>
    private SpeakerMention? FindNamed(SpeakerMention mention)
    {
        var count = mention.Whole.Count;
        for (var i = From(mention); i + count < To(mention); i++)
        {
            if (i == mention.Whole.First || !Matches(i, mention.Whole))
            {
                continue;
            }

            var range = subjects.Bound(i, Math.Min(i + 14, draft.Tokens.Count));
            if (range.Count > count && names.Read(range) is { Kind: SpeakerKind.Person, IsShort: false } found && !found.Name.Equals(found.Role))
            {
                return found;
            }
        }

        return null;
    }

    private bool Matches(int start, TokenRange words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!draft.Tokens.Key(start + i).SequenceEqual(draft.Tokens.Key(words.First + i)))
            {
                return false;
            }
        }

        return true;
    }

    private static int From(SpeakerMention mention) => Math.Max(0, mention.Whole.First - DraftReading.Window);

    private int To(SpeakerMention mention) => Math.Min(draft.Tokens.Count, mention.Whole.End + DraftReading.Window);

    private SpeakerMention? FindHead(SpeakerMention mention)
    {
        var key = draft.Tokens.Key(mention.Whole.First);
        if (key.Length < 4 || !key.StartsWith("ال"))
        {
            return null;
        }

        var head = key[2..];
        // First what was said before, nearest first, then what follows.
        for (var i = mention.Whole.First - 1; i >= From(mention); i--)
        {
            if (IsHead(i, head) && Phrase(i) is { } phrase)
            {
                return phrase;
            }
        }

        if (mention.Kind == SpeakerKind.Person)
        {
            return null;
        }

        for (var i = mention.Whole.End; i < To(mention); i++)
        {
            if (IsHead(i, head) && Phrase(i) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private bool IsHead(int token, ReadOnlySpan<char> head)
    {
        var key = draft.Tokens.Key(token);
        if (key.SequenceEqual(head))
        {
            return true;
        }

        return key.Length == head.Length + 1 && key[0] is 'و' or 'ب' or 'ل' or 'ف' && key[1..].SequenceEqual(head);
    }

    private SpeakerMention? Phrase(int first)
    {
        var limit = Math.Min(first + 10, draft.Tokens.Count);
        var range = subjects.Bound(first, limit);
        if (range.Count < 2)
        {
            return null;
        }

        var mention = names.Read(range);
        return mention.Whole.Count >= 2 ? mention : null;
    }

    private SpeakerMention? FindFullName(SpeakerMention mention)
    {
        var known = mention.Name.First;
        var key = draft.Tokens.Key(known);
        for (var i = From(mention); i < To(mention); i++)
        {
            if (i == known || !draft.Tokens.Key(i).SequenceEqual(key))
            {
                continue;
            }

            if (FindLineage(i, mention) is { } lineage)
            {
                return lineage;
            }

            var first = i;
            while (first > 0 && i - first < MostAddedWords && IsNameWord(first - 1))
            {
                first--;
            }

            if (first == i || !IsNamePosition(first))
            {
                continue;
            }

            var range = new TokenRange(first, i + 1);
            return new SpeakerMention(range, range, mention.Role, SpeakerKind.Person, IsShort: false);
        }

        return null;
    }

    /// <summary>الأمير أحمد → الأمير أحمد بن عبدالعزيز: a first name, completed by the father's.</summary>
    private SpeakerMention? FindLineage(int token, SpeakerMention mention)
    {
        if (token + 2 >= draft.Tokens.Count || draft.Tokens.Key(token + 1) is not ("بن" or "ابن" or "ال" or "بنت"))
        {
            return null;
        }

        var end = token + 1;
        while (end + 1 < draft.Tokens.Count && draft.Tokens.Key(end) is "بن" or "ابن" or "ال" or "بنت" && end - token < 8)
        {
            end += 2;
        }

        var range = new TokenRange(token, end);
        return new SpeakerMention(range, range, mention.Role, SpeakerKind.Person, IsShort: false);
    }

    private bool IsNameWord(int token)
    {
        if (!draft.IsWord(token) || draft.Notes[token].Cue is not null || (draft.Notes[token].Traits & ~WordTraits.GivenName) != 0)
        {
            return false;
        }

        var key = draft.Tokens.Key(token);
        if (draft.Has(token, WordTraits.GivenName))
        {
            return true;
        }

        return key.Length > 1 && !VerbForms.LooksFinite(draft, token) && draft.Tokens.Original(token)[^1] != 'ة'
            && !IsOwned(token) && !(key.Length > 4 && (key.EndsWith("ات") || key[0] is 'ب' or 'ل' or 'و'));
    }

    /// <summary>وفي مقدمته أندري: a noun with its owner's pronoun is no name, and complete.</summary>
    private bool IsOwned(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 4 && ((key[^2] == 'ت' && draft.Tokens.Original(token)[^1] == 'ه') || key.EndsWith("ها") || key.EndsWith("هم"));
    }

    /// <summary>A first word right behind a full stop is mostly a verb, not a name; behind an office, a comma or a preposition it is a name.</summary>
    private bool IsNamePosition(int token)
    {
        if (token == 0)
        {
            return true;
        }

        return draft.IsComma(token - 1) || IsOwned(token - 1)
            || draft.Has(token - 1, WordTraits.Definite | WordTraits.Role | WordTraits.Honorific | WordTraits.Preposition | WordTraits.That | WordTraits.Organisation)
            || draft.Notes[token - 1].Cue is { IsFinite: true };
    }
}
