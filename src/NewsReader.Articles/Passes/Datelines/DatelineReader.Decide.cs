using NewsReader.Articles.Model;
using NewsReader.Articles.Passes.Dates;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <content>Decides whether what was read is a dateline.</content>
internal sealed partial class DatelineReader
{
    private const int MostPartsBeforeBracketEnd = 5;

    /// <summary>A date at the reading position: weekday and date, a date with or without year, or KUNA's "1 - 2".</summary>
    private bool TryDateHere(out int next, out DateOnly? day, out bool isHijri)
    {
        day = null;
        isHijri = false;
        next = at;
        var from = at;
        if (DateWords.TryHead(tokens.Key(from), out var word) && word.Kind == DateWordKind.Weekday)
        {
            from++;
            from = from < end && (tokens.IsSign(from, '،') || tokens.IsSign(from, ',')) ? from + 1 : from;
        }

        if (from >= end)
        {
            return false;
        }

        if (DateReader.TryDay(tokens, from, end, out var parts))
        {
            next = parts.Next;
            isHijri = parts.IsHijri;
            day = new DateResolver(published).Resolve(parts, looksForward: false)?.AsDay();
            return true;
        }

        return TryBareDayAndMonth(out next, out day);
    }

    /// <summary>"الكويت - 1 - 2 (كونا)": day and month in digits, right before the bracket of the agency.</summary>
    private bool TryBareDayAndMonth(out int next, out DateOnly? day)
    {
        day = null;
        next = at + 3;
        if (items.Count == 0 || next >= end || !tokens.IsSign(next, '(') || tokens.Kind(at) != TokenKind.Number || tokens.Kind(at + 2) != TokenKind.Number
            || !(DateText.IsDash(tokens, at + 1) || tokens.IsSign(at + 1, '/')))
        {
            return false;
        }

        var (number, month) = (DateText.Number(tokens.Key(at)), DateText.Number(tokens.Key(at + 2)));
        if (number is < 1 or > 31 || month is < 1 or > 12)
        {
            return false;
        }

        day = new DateResolver(published).Resolve(new DateParts { Start = 0, Next = next, Day = number, Month = month }, looksForward: false)?.AsDay();
        return true;
    }

    /// <summary>Whether the dateline may end here with the story's text behind it.</summary>
    private bool IsInlineEnd(out int body)
    {
        body = at;
        while (body < end && IsTerminator(body))
        {
            body++;
        }

        if (body >= end || at - lastEnd > 1 || !HasSource())
        {
            return false;
        }

        var last = items[^1];
        if (body == at)
        {
            // "بكين اول سبتمبر 2008 (شينخوا) فيما": only the bracket ends it, so that place or date must stand before it, or nothing.
            return isClosed && last.Bracket is '(' or '[' && items.Count <= MostPartsBeforeBracketEnd && IsSourceBracket(last.BracketIndex);
        }

        if (tokens.IsSign(at, '،') || tokens.IsSign(at, ','))
        {
            return false;
        }

        return last.Kind switch
        {
            DatelineItemKind.Source => !tokens.IsSign(at, ':') || items.Count > 1 || isClosed,
            DatelineItemKind.Date => isClosed || tokens.IsSign(at, ':') || DateText.IsDash(tokens, at),
            // "سبق- الباحة:" after a source; "(شرق لبنان) -" before one is not the end yet.
            DatelineItemKind.Place => items.Count > 1,
            _ when IsOutletInBracket(last) => isClosed,
            _ => items.Count is 2 or 3 && tokens.IsSign(at, ':') && last.Next - last.First <= 2 && last.Before == '-'
                && items[^2].Kind == DatelineItemKind.Source && !items.Exists(static item => item.Kind == DatelineItemKind.Place),
        };
    }

    private bool IsSourceBracket(int bracket)
    {
        var hasSource = false;
        var hasCompany = bracket == first;
        foreach (var item in items)
        {
            hasSource |= item.BracketIndex == bracket && (item.Kind == DatelineItemKind.Source || IsOutletInBracket(item));
            hasCompany |= item.Kind is DatelineItemKind.Place or DatelineItemKind.Date && item.BracketIndex != bracket;
        }

        return hasSource && hasCompany;
    }

    private bool IsTerminator(int index) =>
        DateText.IsDash(tokens, index) || tokens.IsSign(index, ':') || tokens.IsSign(index, '/') || tokens.IsSign(index, '.') || tokens.IsSign(index, '|');

    /// <summary>The last token of the span: a slash that closes "/ وام /" belongs to it, a dash or colon never.</summary>
    private int SpanWithClosingSlash(int body) =>
        lastEnd + 1 < body && tokens.IsSign(lastEnd + 1, '/') && items[^1] is { Kind: DatelineItemKind.Source, Before: '/' } ? lastEnd + 1 : lastEnd;

    private bool IsWholeDateline()
    {
        var names = items.Count(static item => item.Kind == DatelineItemKind.Name);
        if (names > 3 || (names > 0 && tokens.IsSign(end - 1, '.') && lastEnd != end - 1))
        {
            return false;
        }

        if (HasSource())
        {
            // "الأناضول: تركيا ترد" is a headline; behind a colon only a known place goes on.
            return !items.Exists(static item => item is { Kind: DatelineItemKind.Name, Before: ':' });
        }

        return names switch
        {
            0 => items.Exists(static item => item is { Kind: DatelineItemKind.Date, Date: not null })
                || (items.Count == 1 && items[0].Kind == DatelineItemKind.Place && IsCity(items[0])),
            1 => IsByline() || (items.Count == 1 && DatelineLexicon.IsOutletWord(tokens.Key(items[0].First)) && items[0].Next - items[0].First is 2 or 3),
            _ => false,
        };
    }

    /// <summary>A line with an author and a city or a paper: "واشنطن – بيير غانم", "سالم حسن (جدة)", or with an unknown outlet: "القاهرة: «الصباحية»".</summary>
    private bool IsByline()
    {
        if (items.Count != 2 || items[1].Before is '،' or ',' or '.' || (items[1].Before == '\0' && items[1].Bracket == '\0'))
        {
            return false;
        }

        var (name, other) = items[1].Kind == DatelineItemKind.Name ? (items[1], items[0]) : (items[0], items[1]);
        var isAuthor = name.Next - name.First is 2 or 3 && !tokens.Key(name.First).StartsWith("ال", StringComparison.Ordinal);
        return other.Kind switch
        {
            DatelineItemKind.Place => IsCity(other) && (isAuthor || (name.First > other.First && (name.Bracket is '«' or '"' or '“' || HasOutletWord(name)))),
            DatelineItemKind.Source => isAuthor && items[1].Before == '-',
            _ => false,
        };
    }

    private bool IsCity(DatelineItem item) => DatelineLexicon.IsCity(tokens, item.First, item.Next);

    private bool HasOutletWord(DatelineItem name)
    {
        for (var i = name.First; i < name.Next; i++)
        {
            if (DatelineLexicon.IsOutletWord(tokens.Key(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An outlet that the lexicon doesn't know, in brackets: "(وكالة الأرز - 5 مارس 2024)", "بيروت (الأرز نيوز)", or one in the letters of Urdu.</summary>
    private bool IsOutletInBracket(DatelineItem item) =>
        item is { Kind: DatelineItemKind.Name, Bracket: '(' or '[' } && (HasOutletWord(item) || IsUrdu(item));

    private bool IsUrdu(DatelineItem item)
    {
        for (var i = item.First; i < item.Next; i++)
        {
            if (ScriptLanguage.Of(tokens.Original(i)) == "ur")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSource()
    {
        var hasPlain = false;
        var hasWeak = false;
        var hasWeakAgency = false;
        var hasDate = false;
        var hasCompany = false;
        var hasOutlet = false;
        var hasPlace = false;
        foreach (var item in items)
        {
            hasOutlet |= IsOutletInBracket(item);
            hasPlace |= item.Kind == DatelineItemKind.Place;
            switch (item.Kind)
            {
                case DatelineItemKind.Source when item.Source.Strength == SourceStrength.Plain:
                    hasPlain = true;
                    break;
                case DatelineItemKind.Source:
                    hasWeak = true;
                    hasWeakAgency |= item.Source.Kind == SourceKind.Agency;
                    hasCompany |= item.Source.Kind == SourceKind.Agency && (item.Bracket == '(' || item.Before == '/');
                    break;
                case DatelineItemKind.Place:
                    hasCompany = true;
                    break;
                case DatelineItemKind.Date:
                    hasDate = true;
                    break;
            }
        }

        return hasPlain || (hasWeak && hasCompany) || (hasWeakAgency && hasDate) || (hasOutlet && (hasDate || hasPlace));
    }
}
