using NewsReader.Articles.Model;
using NewsReader.Articles.Passes.Dates;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>Reads the parts of a dateline from the head of a block: "دبي، الإمارات (CNN)--", "تبوك 26 شوال … م واس", "لندن: «الشرق الأوسط»".</summary>
/// <remarks>Reads on as long as the tokens may belong to a dateline, and remembers the longest head that is one.</remarks>
internal sealed partial class DatelineReader(TokenList tokens, DateOnly? published)
{
    /// <summary>No dateline that was seen or is known has more tokens; SPA's with two calendars has 16.</summary>
    private const int MostTokens = 40;

    private const int MostCharacters = 140;

    /// <summary>Words of one unknown name: "البوابة العربية للأخبار التقنية" has four.</summary>
    private const int MostNameWords = 5;

    private readonly List<DatelineItem> items = [];
    private int first;
    private int end;
    private int at;
    private int bracketIndex = -1;
    private char separator;
    private bool isClosed;
    private int lastEnd;

    /// <summary>The parts of the dateline that was found last.</summary>
    public IReadOnlyList<DatelineItem> Items => items;

    /// <summary>Index of the first token of the dateline.</summary>
    public int SpanFirst => first;

    /// <summary>Index of the last token of the dateline, a closing bracket included.</summary>
    public int SpanLast { get; private set; }

    /// <summary>Index of the first token of the story's own text behind it.</summary>
    public int BodyFirst { get; private set; }

    /// <summary>Whether the dateline fills the whole block.</summary>
    public bool IsWhole => BodyFirst >= end;

    /// <summary>Looks for a dateline at the head of the tokens from <paramref name="blockFirst"/> to <paramref name="blockEnd"/>.</summary>
    public bool TryRead(int blockFirst, int blockEnd)
    {
        (first, end, at, bracketIndex, separator, isClosed, lastEnd) = (blockFirst, blockEnd, blockFirst, -1, '\0', false, blockFirst - 1);
        items.Clear();
        var bestCount = 0;
        while (at < end && at - first <= MostTokens && tokens[at].Start - tokens[first].Start <= MostCharacters)
        {
            if (!Step())
            {
                break;
            }

            if (bracketIndex < 0 && at < end && lastEnd >= first && IsInlineEnd(out var body))
            {
                (bestCount, SpanLast, BodyFirst) = (items.Count, SpanWithClosingSlash(body), body);
            }
        }

        if (at >= end && bracketIndex < 0 && lastEnd >= first && IsWholeDateline())
        {
            (bestCount, SpanLast, BodyFirst) = (items.Count, lastEnd, end);
        }

        items.RemoveRange(bestCount, items.Count - bestCount);
        return bestCount > 0;
    }

    /// <summary>Reads tokens that are sources and nothing else; a weak one will do, since a line of its own or a bracket stands for the rest.</summary>
    public bool TryReadSignature(int signatureFirst, int signatureEnd)
    {
        (first, end, at, bracketIndex, separator, isClosed, lastEnd) = (signatureFirst, signatureEnd, signatureFirst, -1, '\0', false, signatureFirst - 1);
        items.Clear();
        while (at < end && at - first <= MostTokens && Step())
        {
            if (items.Count > 0 && items[^1].Kind != DatelineItemKind.Source)
            {
                return false;
            }
        }

        (SpanLast, BodyFirst) = (Math.Max(lastEnd, first), end);
        return at >= end && items.Count > 0 && items.Exists(static item => item.Source.Kind == SourceKind.Agency || item.Source.Strength == SourceStrength.Plain);
    }

    private bool Step()
    {
        var c = tokens.First(at);
        if (bracketIndex >= 0 && Closes(c))
        {
            lastEnd = at++;
            bracketIndex = -1;
            isClosed = true;
            separator = '\0';
            return true;
        }

        if (IsOpening(c) && bracketIndex < 0)
        {
            bracketIndex = at++;
            isClosed = false;
            return true;
        }

        if (IsSeparator(at))
        {
            separator = DateText.IsDash(tokens, at) ? '-' : c;
            isClosed = false;
            at++;
            return at - lastEnd <= 4;
        }

        return tokens.Kind(at) is TokenKind.Word or TokenKind.Number && AddItem();
    }

    private bool AddItem()
    {
        if (TrySourceHere(out var source, out var next, out var skip))
        {
            Add(DatelineItemKind.Source, next, skip, source: source);
            return true;
        }

        if (TryDateHere(out next, out var day, out var isHijri))
        {
            Add(DatelineItemKind.Date, next, 0, date: day, isHijri: isHijri);
            return true;
        }

        if (tokens.Kind(at) != TokenKind.Word)
        {
            return false;
        }

        if (DatelineLexicon.IsWord(tokens.Key(at), DatelineWordKind.Joint) && items.Count > 0 && IsPartBehindJoint(at + 1))
        {
            at++;
            return true;
        }

        return AddName();
    }

    private bool AddName()
    {
        var next = at + 1;
        while (next < end && next - at < MostNameWords && tokens.Kind(next) == TokenKind.Word && !tokens.Key(next).IsEmpty && !EndsName(next))
        {
            next++;
        }

        var isPlace = DatelineLexicon.IsPlace(tokens, at, next) || (bracketIndex >= 0 && next - at == 2
            && DatelineLexicon.IsWord(tokens.Key(at), DatelineWordKind.Direction) && DatelineLexicon.IsPlace(tokens, at + 1, next));
        if (!isPlace && next < end && tokens.Kind(next) == TokenKind.Word && !tokens.Key(next).IsEmpty && !EndsName(next))
        {
            return false;
        }

        Add(isPlace ? DatelineItemKind.Place : DatelineItemKind.Name, next, 0);
        return true;
    }

    /// <summary>A name ends where a date begins (تبوك 26 شوال), or at a joint before one (دبي في 21 أكتوبر), and a known place at a plain source.</summary>
    private bool EndsName(int index)
    {
        if (DatelineLexicon.IsWord(tokens.Key(index), DatelineWordKind.Joint))
        {
            return IsDateAt(index + 1);
        }

        return (DateWords.TryHead(tokens.Key(index), out var word) && word.Kind is not (DateWordKind.Year or DateWordKind.Month) && IsDateAt(index))
            || (DatelineLexicon.TrySource(tokens, index, end, 0, out var source, out var next) && source.Strength == SourceStrength.Plain
                && IsBoundary(next) && DatelineLexicon.IsPlace(tokens, at, index));
    }

    /// <summary>في before a date, من before a place: "\"الاقتصادية\" من الرياض".</summary>
    private bool IsPartBehindJoint(int index)
    {
        const int LongestPlace = 3;
        for (var next = index + 1; next <= end && next - index <= LongestPlace; next++)
        {
            if (DatelineLexicon.IsPlace(tokens, index, next))
            {
                return true;
            }
        }

        return IsDateAt(index);
    }

    private bool IsDateAt(int index)
    {
        if (index >= end)
        {
            return false;
        }

        var (kept, result) = (at, false);
        at = index;
        result = TryDateHere(out _, out _, out _);
        at = kept;
        return result;
    }

    private bool TrySourceHere(out SourceName source, out int next, out int skip)
    {
        skip = 0;
        if (DatelineLexicon.TrySource(tokens, at, end, 0, out source, out next) && IsBoundary(next) && !IsRatherPlace(source, next))
        {
            return true;
        }

        // "رويترز والوكالات"; "2015 مواس", where the blank after the year's sign is lost.
        var key = tokens.Key(at);
        var isGlued = items.Count > 0 && key.Length > 2
            && ((key[0] == 'و' && items[^1].Kind == DatelineItemKind.Source) || (key[0] is 'م' or 'ه' && items[^1].Kind == DatelineItemKind.Date));
        skip = 1;
        return isGlued && DatelineLexicon.TrySource(tokens, at, end, 1, out source, out next) && IsBoundary(next);
    }

    private bool IsBoundary(int next) =>
        next >= end || tokens.Kind(next) is not TokenKind.Word || tokens.Key(next).IsEmpty
        || DatelineLexicon.IsWord(tokens.Key(next), DatelineWordKind.Joint)
        || (tokens.Key(next).Length > 2 && tokens.Key(next)[0] == 'و' && DatelineLexicon.TrySource(tokens, next, end, 1, out _, out _));

    /// <summary>الرياض is a city before it is a paper; قنا is one until another place stands before it.</summary>
    private bool IsRatherPlace(SourceName source, int next) =>
        source.Strength == SourceStrength.Weak && DatelineLexicon.IsPlace(tokens, at, next)
        && (source.Kind == SourceKind.Publisher || !items.Exists(static item => item.Kind == DatelineItemKind.Place));

    private void Add(DatelineItemKind kind, int next, int skip, SourceName source = default, DateOnly? date = null, bool isHijri = false)
    {
        var start = tokens[at].Start + DateText.Skip(tokens.Original(at), skip);
        items.Add(new DatelineItem(
            kind, TextSpan.FromBounds(start, tokens[next - 1].End), at, next, bracketIndex >= 0 ? tokens.First(bracketIndex) : '\0', bracketIndex)
        {
            Source = source,
            Date = date,
            IsHijri = isHijri,
            Before = separator,
        });
        lastEnd = next - 1;
        at = next;
        isClosed = false;
        separator = '\0';
    }
}
