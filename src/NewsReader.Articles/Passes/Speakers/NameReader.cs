using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Takes a subject apart into office and name.</summary>
/// <remarks>
/// An Arabic office is a chain in which every indefinite noun needs its genitive (وزير خارجية روسيا); the first word
/// behind a complete chain that is neither definite nor a known noun begins the name (سيرغي لافروف).
/// </remarks>
internal sealed class NameReader(Draft draft)
{
    private const WordTraits CommonNoun = WordTraits.Role | WordTraits.Organisation | WordTraits.Document | WordTraits.Unnamed;

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

    /// <summary>Where the chain of the office is complete and the name begins.</summary>
    private int NameStart(TokenRange range)
    {
        var needsGenitive = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (draft.IsMarked(i))
            {
                needsGenitive = false;
                continue;
            }

            if (draft.Tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var traits = HeadTraits(i);
            if ((traits & WordTraits.Preposition) != 0)
            {
                needsGenitive = true;
            }
            else if ((traits & WordTraits.Definite) != 0 || IsOwnOffice(i))
            {
                if (!needsGenitive && i > range.First && (HeadTraits(i - 1) & WordTraits.Honorific) != 0 && (traits & (CommonNoun | WordTraits.Honorific)) == 0
                    && (HeadTraits(i - 1) & WordTraits.Definite) != 0 && i + 1 >= range.End && !IsRelativeAdjective(i) && !draft.Has(i, WordTraits.Adjective))
                {
                    // الدكتور المنصوري: a family name with the article.
                    return i;
                }

                needsGenitive = false;
            }
            else if (i > range.First && !needsGenitive && IsNameToo(i))
            {
                // المطربة أمينة فاخت: what is definite takes no genitive, so it isn't the office.
                return i;
            }
            else if ((traits & (CommonNoun | WordTraits.NameTrigger)) != 0)
            {
                needsGenitive = true;
            }
            else if (draft.Tokens.Key(i) is ['ل' or 'و', _, _, _, ..] && (traits & WordTraits.GivenName) == 0 && draft.Has(i + 1, WordTraits.Definite) && i > range.First)
            {
                // مفوض الأمم المتحدة لحقوق الإنسان، وزير الصناعة وترقية الاستثمار: an attached particle goes on with the office.
                needsGenitive = true;
            }
            else if ((traits & (WordTraits.Honorific | WordTraits.Prefixed | WordTraits.Joined)) != 0 || IsJoinedGenitive(i))
            {
                needsGenitive = false;
            }
            else if (needsGenitive)
            {
                needsGenitive = draft.Tokens.Original(i)[^1] is not 'ا' && i + 1 < range.End && draft.Has(i + 1, WordTraits.Definite) && draft.Tokens.Key(i).EndsWith("ه");
            }
            else if (!IsIndefiniteAdjective(i, range.First) && !IsBeforeNationality(i, range.End) && !IsBeforeTitle(i, range.End))
            {
                return i;
            }
        }

        return range.End;
    }

    /// <summary>مخرجه, which folds to the same letters as مخرجة: complete, unless the story writes every ة so.</summary>
    private bool IsOwnOffice(int token) =>
        draft.Has(token, WordTraits.Role) && draft.Tokens.Original(token)[^1] == 'ه' && draft.Text.Contains('ة', StringComparison.Ordinal);

    /// <summary>مدرب مانشستر سيتي الإسباني جوسيب غوارديولا: what a nationality with the article follows, and a name that one, belongs to the office.</summary>
    private bool IsBeforeNationality(int token, int end) =>
        !draft.Has(token, WordTraits.GivenName) && !draft.Has(token - 1, WordTraits.Definite | WordTraits.Honorific) && !draft.IsMarked(token - 1)
        && token + 2 < end && draft.Has(token + 1, WordTraits.Definite) && IsNisba(token + 1) && IsNameWord(token + 2);

    /// <summary>مدير جامعة الملك عبدالعزيز الدكتور سامي حداد: what a title follows, and a name that one, belongs to the office.</summary>
    private bool IsBeforeTitle(int token, int end)
    {
        for (var i = token + 1; i < Math.Min(end - 1, token + 4); i++)
        {
            if (draft.Tokens.Key(i) is "الدكتور" or "الدكتوره" or "الاستاذ" or "الاستاذه" or "المهندس" or "المهندسه" or "السيد" or "السيده" or "اللواء" or "العميد" or "العقيد")
            {
                return IsNameWord(i + 1);
            }
        }

        return false;
    }

    /// <summary>الإسباني، الفرنسية: an adjective of relation with the article.</summary>
    private bool IsNisba(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 5 && key.StartsWith("ال") && (key[^1] == 'ي' || key.EndsWith("يه"));
    }

    /// <summary>A word of which nothing else is known than that it may be a name.</summary>
    private bool IsNameWord(int token) => draft.IsWord(token) && !draft.IsMarked(token) && (HeadTraits(token) & ~WordTraits.GivenName) == 0;

    /// <summary>الجناح الجزائري رياض محرز، الملياردير الأميركي إيلون ماسك، الإسباني رافاييل نادال: any noun with the article, a nationality, or both, and a name.</summary>
    private bool IsTitled(TokenRange range) =>
        range.Count > 2 && HeadTraits(range.First) == WordTraits.Definite && draft.Tokens.Key(range.First).Length > 4
        && ((draft.Has(range.First + 1, WordTraits.Definite) && IsNisba(range.First + 1) && IsNameWord(range.First + 2))
            || (IsNisba(range.First) && !IsGivenNisba(range.First) && IsNamed(range.First + 1)));

    /// <summary>الفرنسي لوران, but not المهدي بن بركة, nor الاختصاصي بأمراض الدم.</summary>
    private bool IsNamed(int token) =>
        IsNameWord(token) && draft.Tokens.Key(token) is not ("بن" or "ولد" or "ابن")
        && (draft.Has(token, WordTraits.GivenName) || draft.Tokens.Key(token) is not ['ب' or 'ل', _, _, _, _, ..]);

    /// <summary>الباجي، المهدي: given names with the article that look like a nationality.</summary>
    private bool IsGivenNisba(int token) =>
        draft.Tokens.Key(token) is "الباجي" or "الشاذلي" or "المهدي" or "الهادي" or "التيجاني" or "التجاني" or "الصافي" or "العربي" or "المكي" or "الجيلالي" or "التهامي" or "الغالي" or "الناجي" or "الراضي" or "القاضي" or "الوافي" or "النوري" or "السبسي" or "المنجي" or "العياشي";

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

            if (end > start && (draft.Notes[end].Cue is { Shape: CueShape.Participle } || (draft.Notes[end].Cue is { Shape: CueShape.Noun } && IsOwned(end))))
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
                && (draft.Tokens.Original(end)[^1] == 'ة' || (draft.Tokens.Key(end) is [_, _, _, 'ت', 'ه'] or [_, _, _, _, 'ت', 'ه'] or [_, _, _, _, _, 'ت', 'ه'] && IsOwned(end))))
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

    /// <summary>مصدر قضائي لـ"الشرق الأوسط"; but المدير العام لـ"إعمار" is one office.</summary>
    private bool EndsAtAudience(int first, int token)
    {
        if (!IsAudience(token) || !IsRoleHead(first))
        {
            return IsAudience(token);
        }

        return draft.SpanOpenedAt(token + 1) is not { } span || NamesOutlet(span);
    }

    private bool NamesOutlet(MarkedSpan span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (SourceNames.Contains(draft.Tokens.Key(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>أفاد شهود عيان "الأناضول": whom the words are told, without a ل.</summary>
    private bool IsToldOutlet(int first, int token) =>
        token > first && draft.Has(first, WordTraits.Unnamed) && draft.SpanOpenedAt(token) is { } span && NamesOutlet(span)
        && !draft.Has(token - 1, WordTraits.NameTrigger | WordTraits.Organisation | WordTraits.Role | WordTraits.Preposition | WordTraits.Prefixed);

    /// <summary>جريدة الصباح، صحيفة اليوم.</summary>
    private bool IsTitleOfPaper(int token) =>
        draft.Has(token - 1, WordTraits.NameTrigger) && draft.Has(token - 1, WordTraits.Organisation) && !draft.Has(token - 1, WordTraits.Definite) && draft.Tokens.Key(token).StartsWith("ال");

    /// <summary>أمين، ملك، شيخ are names as well as offices: directly behind a first name and not followed by a genitive they are names.</summary>
    private bool IsPartOfName(int token) =>
        // سامر القاضي: an office with the article that ends the phrase is a family name.
        (draft.Has(token, WordTraits.Role) && draft.Has(token, WordTraits.Definite) && !IsOwnedOffice(token) && !IsNeverName(token) && (!draft.IsWord(token + 1) || draft.Has(token + 1, WordTraits.That | WordTraits.Preposition)))
        ||
        draft.Tokens.Key(token - 1) is "ال" or "بن" or "ابن" or "ابو" or "عبد"
        || IsNameToo(token);

    /// <summary>علي فايز المحلل لدى المجموعة: what no family is called.</summary>
    private bool IsNeverName(int token) =>
        draft.Tokens.Key(token) is "المحلل" or "المحلله" or "المتحدث" or "المتحدثه" or "الناطق" or "الخبير" or "الخبيره" or "الباحث" or "الباحثه" or "المدير" or "المديره" or "الرئيس" or "الرئيسه" or "المسوول" or "المسووله" or "الناشط" or "الناشطه" or "الصحافي" or "الصحفي" or "المستشار" or "المستشاره" or "المحامي" or "المحاميه" or "العضو" or "المدرب" or "اللاعب" or "المخرج" or "الممثل";

    /// <summary>An office that is a given name as well, and governs nothing here.</summary>
    private bool IsNameToo(int token) =>
        draft.Tokens.Key(token) is "امين" or "امينه" or "اميره" or "شيخ" or "ملك" or "امير" or "سفير" or "حاكم" or "وكيل" or "عميد" or "قاضي" or "شاهد" or "خطيب" or "امام"
        && !draft.Has(token + 1, WordTraits.Definite | WordTraits.NameTrigger | WordTraits.Organisation);

    /// <summary>Where the phrase's setting begins: في بيان، خلال لقائه، أمام الصحفيين، اليوم.</summary>
    private int Core(TokenRange phrase)
    {
        var end = phrase.First;
        while (end < phrase.End)
        {
            if (IsToldOutlet(phrase.First, end))
            {
                break;
            }

            if (draft.IsMarked(end))
            {
                end++;
                continue;
            }

            if (end > phrase.First && ((draft.Has(end, WordTraits.Time | WordTraits.Adverb) && !IsTitleOfPaper(end) && !draft.Tokens.Is(end, "اخري")) || StartsSetting(end) || StartsObject(end) || EndsAtAudience(phrase.First, end)))
            {
                break;
            }

            end++;
        }

        return Trim(new TokenRange(phrase.First, end)).End;
    }

    /// <summary>دعا الملك الحكومة: a definite noun takes no genitive, so a second definite noun that is no adjective is the verb's object.</summary>
    private bool StartsObject(int token) => IsOwnedOffice(token) || IsSecondNoun(token) || IsAddressee(token) || IsMatter(token) ||
        draft.Has(token, WordTraits.Definite) && !draft.Has(token, WordTraits.Prefixed) && draft.Has(token - 1, WordTraits.Definite) && !draft.Has(token - 1, WordTraits.Prefixed)
        && (HeadTraits(token) & (WordTraits.Organisation | WordTraits.Document)) != 0 && (HeadTraits(token) & WordTraits.Honorific) == 0;

    /// <summary>نفت الحكومة صحة الخبر، أبدى الآباء الصينيون قلقهم: behind a complete name, what the verb is about.</summary>
    private bool IsMatter(int token)
    {
        var isComplete = draft.Has(token - 1, WordTraits.Definite) || (!draft.IsMarked(token - 1) && (HeadTraits(token - 1) & ~WordTraits.GivenName) == 0 && !draft.Has(token, WordTraits.Definite));
        return isComplete && !draft.Has(token - 1, WordTraits.Prefixed)
            && (SettingWords.IsMatter(draft.Tokens.Key(token)) || (draft.Has(token - 1, WordTraits.Definite) && HeadTraits(token) == WordTraits.None && draft.Tokens.Key(token) is [not 'و', _, _, 'ه', 'ا'] or [not 'و', _, _, _, .., 'ه', 'ا' or 'م']));
    }

    /// <summary>دعا محافظ الإسكندرية السكان إلى، حث الوزير المواطنين على: a crowd behind a complete office is spoken to.</summary>
    private bool IsAddressee(int token) =>
        draft.Tokens.Key(token) is "السكان" or "المواطنين" or "الشعب" or "المجتمع" or "الجماهير" or "الناخبين" or "المتظاهرين" or "الاطراف" or "الفرقاء" or "الجميع" or "الناس" or "العالم" or "الحاضرين"
        && draft.Has(token - 1, WordTraits.Definite) && !draft.Has(token - 1, WordTraits.Prefixed)
        && (draft.Has(token + 1, WordTraits.Preposition | WordTraits.That | WordTraits.Definite) || !draft.IsWord(token + 1));

    /// <summary>وصف الرئيس الخطة: behind an office with the article, a definite word that is no adjective is another noun.</summary>
    private bool IsSecondNoun(int token) =>
        draft.Has(token, WordTraits.Definite) && !draft.Has(token, WordTraits.Adjective | WordTraits.Honorific | WordTraits.Prefixed | WordTraits.Role)
        && draft.Has(token - 1, WordTraits.Definite) && draft.Has(token - 1, WordTraits.Role) && !draft.Has(token - 1, WordTraits.Prefixed)
        && draft.Tokens.Key(token)[^1] != 'ي' && !draft.Tokens.Key(token).EndsWith("يه")
        && (draft.Has(token + 1, WordTraits.That | WordTraits.Preposition) || !draft.IsWord(token + 1));

    /// <summary>أبلغ الرئيس الروسي نظيره: an office with a pronoun is somebody else than the subject before it.</summary>
    private bool IsOwnedOffice(int token) =>
        draft.Has(token, WordTraits.Role) && draft.Tokens.Key(token).Length > 4
        && (draft.Tokens.Original(token)[^1] == 'ه' || draft.Tokens.Key(token).EndsWith("ها") || draft.Tokens.Key(token).EndsWith("هم"));

    private bool EndsLike(int token, params ReadOnlySpan<string> stems)
    {
        var key = draft.Tokens.Key(token);
        foreach (var stem in stems)
        {
            if (key.EndsWith(stem) || (key.Length > stem.Length && key[..^1].EndsWith(stem)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsSetting(int token)
    {
        var key = draft.Tokens.Key(token);
        if (draft.Tokens.Is(token, "ب") && draft.OpensSpan(token + 1))
        {
            // شبه المحلل الأداء بـ"الآلة".
            return true;
        }

        if (key.Length >= 6 && key[0] == 'ب' && !draft.Has(token - 1, WordTraits.Preposition) && (draft.Tokens.Original(token)[^1] == 'ة' || key.StartsWith("بال") || IsOwned(token))
            && (HeadTraits(token) & (CommonNoun | WordTraits.NameTrigger | WordTraits.GivenName)) == 0)
        {
            // توعد الوزير بمحاسبة …: the verb's object with its preposition.
            return true;
        }

        if (!draft.Has(token, WordTraits.Preposition))
        {
            // قال الوزير للوكالة; but المدير العام للوكالة الدولية.
            return key[0] == 'ل' && key.Length > 3 && !(key.StartsWith("لل") && draft.Has(token - 1, WordTraits.Adjective) && draft.Has(token + 1, WordTraits.Definite)) && (SettingWords.IsAudience(key) || SourceNames.Contains(key[1..]));
        }

        return key switch
        {
            "في" => draft.IsWord(token + 1) && SettingWords.IsOccasion(draft.Tokens.Key(token + 1)),
            "باسم" or "لشوون" or "من" or "ب" or "داخل" or "شرق" or "غرب" or "شمال" or "جنوب" or "لدي" or "ضمن" or "بوكاله" => false,
            // The verb's own preposition (أكد على، دعا إلى), unless the word before takes it: المشرف على.
            "علي" => !EndsLike(token - 1, "مشرف", "قائم", "مطلع", "وصي"),
            "عن" => !EndsLike(token - 1, "مسوول", "مسءول", "مسئول", "مدافع", "صادر", "صادره", "ممثل"),
            "الي" => true,
            _ => true,
        };
    }

    /// <summary>بلاعبيه، سعادته: a noun with its owner's pronoun.</summary>
    private bool IsOwned(int token) =>
        draft.Tokens.Original(token)[^1] == 'ه' || draft.Tokens.Key(token).EndsWith("ها") || draft.Tokens.Key(token).EndsWith("هم");

    private WordTraits HeadTraits(int token) => draft.Notes[token].Traits;

    private bool IsRoleHead(int token) => IsOffice(HeadTraits(token));

    private static bool IsOffice(WordTraits traits) => (traits & (WordTraits.Role | WordTraits.Honorific)) != 0;

    /// <summary>الروسي، الفرنسية: a relative adjective with the article belongs to the office before it.</summary>
    private bool IsRelativeAdjective(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 5 && (key.EndsWith("يه") || (key[^1] == 'ي' && draft.Has(token - 1, WordTraits.Role)));
    }

    private bool IsIndefiniteAdjective(int token, int first)
    {
        var key = draft.Tokens.Key(token);
        return (token == first + 1 || key is "ثان" or "ثالث" or "اخر") && !draft.Has(first, WordTraits.Definite) && (key.EndsWith("يه") || (key[^1] == 'ي' && key.Length > 3) || key is "عام" or "عامه" or "كبير" or "سابق" or "بارز" or "اول" or "رفيع" or "ثان" or "ثالث" or "اخر");
    }

    private bool IsJoinedGenitive(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 3 && key[0] == 'و' && draft.Has(token, WordTraits.Joined);
    }

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
