using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Roles;

/// <summary>Reads the signs of paragraphs in text order; goes over quotes and dates once.</summary>
internal sealed class ParagraphReader(Draft draft)
{
    /// <summary>A word of saying within so many characters belongs to the paragraph's first clause.</summary>
    private const int HeadLength = 60;

    /// <summary>The words of a paragraph's head.</summary>
    private const int HeadWords = 9;

    private readonly TokenList tokens = draft.Tokens;
    private int quote;
    private int date;

    /// <summary>Reads the next paragraph; blocks must come in text order.</summary>
    public ParagraphSigns Read(StoryBlock block)
    {
        var signs = default(ParagraphSigns);
        var firstQuote = quote;
        ReadSpeech(block.Span, ref signs);
        ReadDates(block.Span, firstQuote, ref signs);
        ReadHead(block, ref signs);
        ReadPast(block, ref signs);
        return signs;
    }

    private void ReadSpeech(TextSpan span, ref ParagraphSigns signs)
    {
        var (covered, to) = (0, span.Start);
        var quotes = draft.Quotes;
        for (; quote < quotes.Count && quotes[quote].Span.Start < span.End; quote++)
        {
            var found = quotes[quote];
            if (found.Span.Start < span.Start || !found.IsSpeech)
            {
                continue;
            }

            signs.Speech = true;
            signs.EarlySpeech |= found.Cue is { } cue && cue.Span.Start >= span.Start && cue.Span.Start - span.Start < HeadLength;
            covered += Math.Max(0, found.Span.End - Math.Max(to, found.Span.Start));
            to = Math.Max(to, found.Span.End);
        }

        signs.Coverage = Math.Min(1, (double)covered / Math.Max(1, span.Length));
    }

    private void ReadDates(TextSpan span, int firstQuote, ref ParagraphSigns signs)
    {
        var dates = draft.Dates;
        var (heard, spokenTo) = (firstQuote, span.Start);
        for (; date < dates.Count && dates[date].Span.Start < span.End; date++)
        {
            // A date inside somebody's words says nothing of when the words were said.
            for (; heard < quote && draft.Quotes[heard].Span.Start <= dates[date].Span.Start; heard++)
            {
                spokenTo = draft.Quotes[heard] is { Mode: QuoteMode.Direct, IsSpeech: true } found ? Math.Max(spokenTo, found.Span.End) : spokenTo;
            }

            if (dates[date].Span.Start < span.Start || dates[date].Span.End <= spokenTo)
            {
                continue;
            }

            var value = dates[date].Value;
            if (draft.Anchor is not { } today)
            {
                signs.EarlierDate = true;
            }
            else if (value.AsDay() is { } day)
            {
                var days = today.DayNumber - day.DayNumber;
                signs.NewsDay |= days is >= -1 and <= 1;
                signs.EarlierDate |= days > 1;
            }
            else
            {
                signs.EarlierDate |= value.Year < today.Year || (value.Year == today.Year && value.Month < today.Month);
            }
        }

        signs.EarlierDate &= !signs.NewsDay;
    }

    private void ReadHead(StoryBlock block, ref ParagraphSigns signs)
    {
        var first = NextWord(block.BodyFirst, block.BodyEnd);
        if (first < block.BodyEnd && tokens.Is(first, "و"))
        {
            first = NextWord(first + 1, block.BodyEnd);
        }

        if (first >= block.BodyEnd)
        {
            return;
        }

        var second = NextWord(first + 1, block.BodyEnd);
        var whole = tokens.Key(first);
        var isCue = CueAt(first);
        var bare = whole.Length > 3 && whole[0] == 'و' ? whole[1..] : whole;
        var verb = bare;
        if (bare is "كما" or "قد" && second < block.BodyEnd)
        {
            verb = tokens.Key(second);
            isCue |= CueAt(second);
            signs.Already = bare is "قد";
        }

        var kinds = RoleWords.Of(verb);
        signs.Was = kinds.HasFlag(RoleWordKinds.Was);
        signs.Marker = kinds.HasFlag(RoleWordKinds.Marker);
        signs.Standing = kinds.HasFlag(RoleWordKinds.Standing);
        signs.Cue = isCue && !signs.OpensBackground;
        signs.Turn = RoleWords.Of(whole).HasFlag(RoleWordKinds.TurnLead) && HasTurn(first, block.BodyEnd);
        signs.Future = (second < block.BodyEnd && RoleWords.Of(tokens.Key(second)).HasFlag(RoleWordKinds.Schedule)) || IsFuture(verb);
        signs.Present = verb.Length >= 4 && verb[0] is 'ي' or 'ت' && !isCue && !signs.OpensBackground && verb is not "تحت";
        signs.Span = kinds.HasFlag(RoleWordKinds.Span);
        signs.Noun = !signs.Speech && (bare.StartsWith("ال", StringComparison.Ordinal) || bare.StartsWith("هذ", StringComparison.Ordinal) || whole.StartsWith("ول", StringComparison.Ordinal));
        signs.Other = !signs.OpensBackground && !isCue && !signs.Present && !signs.Future && !signs.Turn && !signs.Span && !signs.Noun && !signs.Already;
    }

    private void ReadPast(StoryBlock block, ref ParagraphSigns signs)
    {
        var words = 0;
        for (var i = block.BodyFirst; i < block.BodyEnd && !(signs.Past && words > HeadWords); i++)
        {
            if (tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var kinds = RoleWords.Of(tokens.Key(i));
            signs.Past |= (kinds & RoleWordKinds.Past) != RoleWordKinds.None;
            signs.PastHead |= words++ < HeadWords && (kinds & RoleWordKinds.Recent) != RoleWordKinds.None;
        }
    }

    private int NextWord(int index, int end)
    {
        while (index < end && tokens.Kind(index) != TokenKind.Word)
        {
            index++;
        }

        return index;
    }

    private bool CueAt(int index) => index < draft.Notes.Length && draft.Notes[index].Cue is not null;

    private bool HasTurn(int first, int end)
    {
        const int Reach = 3;
        for (var i = first; i < end && i < first + Reach; i++)
        {
            if (RoleWords.Of(tokens.Key(i)).HasFlag(RoleWordKinds.Turn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFuture(ReadOnlySpan<char> verb) => verb is "سوف" || (verb.Length >= 5 && verb[0] == 'س' && verb[1] is 'ي' or 'ت' or 'ن');
}
