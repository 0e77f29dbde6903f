using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Speakers;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <content>What stands between a verb and its subject: في بيان، خلال مؤتمر، لرويترز.</content>
internal sealed partial class SubjectPhrase
{
    /// <summary>قال لرويترز محمد، أضاف في بيان: so short an adjunct lets any name follow.</summary>
    private bool IsShortLead(int first, int start) =>
        draft.IsComma(start - 1)
        || (start - first <= 3 && IsComplete(start - 1)
            && (draft.Tokens.Key(first)[0] == 'ل' || (draft.Tokens.Is(first, "في") && SettingWords.IsOccasion(draft.Tokens.Key(first + 1))) || draft.Has(first, WordTraits.Time)));

    private int SkipLead(int token, int end)
    {
        while (token < end && !draft.IsMarked(token))
        {
            if (draft.Has(token, WordTraits.Adverb | WordTraits.Time) && !draft.Has(token, WordTraits.Role | WordTraits.Unnamed | WordTraits.Honorific))
            {
                token++;
            }
            else if (IsAdjunct(token))
            {
                token = SkipAdjunct(token, end);
            }
            else if (draft.IsComma(token) || draft.Tokens.First(token) is '؟' or '?' or '-' or '–')
            {
                token++;
            }
            else
            {
                break;
            }
        }

        return token;
    }

    /// <summary>في بيان، خلال مؤتمر صحفي، لرويترز: what stands between verb and subject without being the subject.</summary>
    private bool IsAdjunct(int token) =>
        draft.Has(token, WordTraits.Preposition) || (draft.Has(token, WordTraits.Prefixed) && draft.Tokens.Key(token)[0] is 'ل' or 'ب' && !IsSubjectHead(token)) || IsPrefixedName(token)
        || IsPrefixedOccasion(token) || IsManner(token);

    /// <summary>بحماسة، بالإشارة: an attached ب before a noun that is plainly no name.</summary>
    private bool IsManner(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length >= 5 && key[0] == 'ب' && !draft.Has(token, WordTraits.GivenName) && (draft.Tokens.Original(token)[^1] == 'ة' || key.StartsWith("بال"));
    }

    /// <summary>بتصريحات، بحديث: an attached ب before what somebody gives.</summary>
    private bool IsPrefixedOccasion(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 4 && key[0] == 'ب' && (SettingWords.IsOccasion(key[1..]) || CueLexicon.Find(key[1..]) is { Shape: CueShape.Noun });
    }

    private bool IsSubjectHead(int token) => draft.Has(token, WordTraits.Role) && !draft.Has(token, WordTraits.Prefixed);

    /// <summary>لرويترز: an attached ل before a name that the story, or the list of agencies, has without it.</summary>
    private bool IsPrefixedName(int token)
    {
        var key = draft.Tokens.Key(token);
        if (key.Length < 3 || key[0] != 'ل' || !draft.IsWord(token))
        {
            return key.Length == 1 && key[0] is 'ل' or 'ب' && draft.Tokens.TouchesNext(token);
        }

        var rest = key[1..];
        if (SourceNames.Contains(rest))
        {
            return true;
        }

        if (key.Length < 5)
        {
            return false;
        }

        for (var i = Math.Max(0, token - DraftReading.Window); i < Math.Min(draft.Tokens.Count, token + DraftReading.Window); i++)
        {
            if (i != token && draft.Tokens.Key(i).SequenceEqual(rest))
            {
                return true;
            }
        }

        return false;
    }

    private int SkipAdjunct(int token, int end)
    {
        // The preposition, the noun behind it, and what belongs to that noun: up to a comma, the next preposition, or a word that can head a subject.
        var first = token++;
        while (token < end && draft.Has(token, WordTraits.Preposition) && !IsPronounPreposition(first))
        {
            // ردا على، بناء على: two prepositions in a row.
            first = token++;
        }

        var words = IsPronounPreposition(first) || draft.Has(first, WordTraits.Prefixed) || (draft.Has(first, WordTraits.Preposition) && draft.Tokens.Key(first).Length > 4 && draft.Tokens.Key(first)[0] == 'ل') ? 1 : 0;
        while (token < end)
        {
            if (draft.IsComma(token))
            {
                return token + 1;
            }

            if (draft.Has(token, WordTraits.Relative) || IsVerbWithObject(token))
            {
                // بالجهود التي يقدمها رئيس البعثة: whoever follows belongs to the relative clause.
                return end;
            }

            if (draft.SpanOpenedAt(token) is { } span)
            {
                token = Math.Min(span.Close + 1, end);
                words++;
                continue;
            }

            if (words >= 1 && (draft.Has(token, WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb)
                || (draft.Has(token, WordTraits.Role | WordTraits.Honorific | WordTraits.Unnamed) && !draft.Has(token - 1, WordTraits.Preposition) && IsComplete(token - 1))))
            {
                return token;
            }

            if (words >= 1 && !draft.Has(token, WordTraits.Definite) && !IsAdjective(token) && !GoesOn(token))
            {
                return token;
            }

            words++;
            token++;
        }

        return token;
    }

    /// <summary>لحضور، بحكام، وأعمال، كلامه: words that carry on the adjunct rather than head a subject.</summary>
    private bool GoesOn(int token)
    {
        var key = draft.Tokens.Key(token);
        var last = draft.Tokens.Original(token)[^1];
        return (key.Length >= 5 && key[0] is 'ل' or 'ب' or 'و') || last == 'ه' || (key.Length > 4 && (key.EndsWith("ها") || key.EndsWith("هم")));
    }

    /// <summary>Whether the noun before a head needs no genitive any more, so that the head doesn't belong to it: قرار الرئيس is one phrase.</summary>
    private bool IsComplete(int token) =>
        draft.IsMarked(token) || draft.Has(token, WordTraits.Definite | WordTraits.Time | WordTraits.Adverb) || IsAdjective(token)
        || draft.Tokens.Original(token)[^1] == 'ه' || SourceNames.Contains(draft.Tokens.Key(token)) || IsPrefixedName(token);

    /// <summary>عنه، فيها، لهم: the preposition has its noun already.</summary>
    private bool IsPronounPreposition(int token)
    {
        var key = draft.Tokens.Key(token);
        return draft.Has(token, WordTraits.Preposition) && key.Length <= 5 && (key[^1] == 'ه' || key.EndsWith("ها") || key.EndsWith("هم"));
    }

    /// <summary>An indefinite adjective behind an indefinite noun (مؤتمر صحفي): a relative ending in ي or ية.</summary>
    private bool IsAdjective(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 3 && (key[^1] == 'ي' || key.EndsWith("يه"));
    }
}
