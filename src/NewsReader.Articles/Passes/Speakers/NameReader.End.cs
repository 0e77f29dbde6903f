using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <content>Where the name stops.</content>
internal sealed partial class NameReader
{
    /// <summary>Where a name stops: at an office behind it, a preposition, a sign.</summary>
    private int NameEnd(int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            var traits = HeadTraits(end);
            var isSign = draft.Tokens.Kind(end) == TokenKind.Punctuation && draft.Tokens.First(end) is not ('-' or '.' or '#' or '_' or '\'');
            if (end > start && (isSign || IsAudience(end) || SettingWords.IsOccasion(draft.Tokens.Key(end)) || (traits & (WordTraits.Preposition | WordTraits.Time | WordTraits.Relative)) != 0
                || ((traits & CommonNoun) != 0 && draft.Tokens.Key(end)[0] != '#' && !IsPartOfName(end))))
            {
                break;
            }

            if (end > start && (draft.Notes[end].Cue is { Shape: CueShape.Participle } || (draft.Notes[end].Cue is { Shape: CueShape.Noun } && draft.HasPronounEnding(end))))
            {
                // جدد فلاديمير بوتين تأكيده، ابتسم آل الشيخ متوعدا.
                break;
            }

            if (end == start + 1 && draft.Has(start, WordTraits.Definite) && draft.Tokens.Key(end) is ['ب', _, _, _, _, ..] && traits == WordTraits.None)
            {
                // طالبت الجماهير برحيل الإدارة.
                break;
            }

            if (end >= start + 2 && traits == WordTraits.None && end + 1 >= limit
                && draft.Tokens.Key(end - 1) is not ("ابو" or "ابي" or "ام" or "بن" or "ال" or "عبد")
                && (draft.Tokens.Original(end)[^1] == 'ة' || (draft.Tokens.Key(end) is [_, _, _, .., 'ت', 'ه'] && draft.HasPronounEnding(end))))
            {
                // أكد وسام حمدان جدارة …، أبدى رياض محرز سعادته: a verbal noun behind a whole name is what the verb is about.
                break;
            }

            end++;
        }

        return end;
    }

    /// <summary>قال بوشناق لـ"القدس العربي"، قالت هيلو لـ(بترا): whom the words are told.</summary>
    private bool IsAudience(int token) => draft.Tokens.Is(token, "ل") && (draft.OpensSpan(token + 1) || draft.Tokens.First(token + 1) == '(');

    /// <summary>أمين، ملك، شيخ are names as well as offices: directly behind a first name and not followed by a genitive they are names.</summary>
    private bool IsPartOfName(int token) =>
        // سامر القاضي: an office with the article that ends the phrase is a family name.
        (draft.Has(token, WordTraits.Role) && draft.Has(token, WordTraits.Definite) && !IsOwnedOffice(token) && !NameWords.IsNever(draft.Tokens.Key(token)) && (!draft.IsWord(token + 1) || draft.Has(token + 1, WordTraits.That | WordTraits.Preposition)))
        ||
        draft.Tokens.Key(token - 1) is "ال" or "بن" or "ابن" or "ابو" or "عبد"
        || IsNameToo(token);

    /// <summary>An office that is a given name as well, and governs nothing here.</summary>
    private bool IsNameToo(int token) =>
        NameWords.IsGivenToo(draft.Tokens.Key(token))
        && !draft.Has(token + 1, WordTraits.Definite | WordTraits.NameTrigger | WordTraits.Organisation);
}
