namespace NewsReader.Cli.Evaluation;

/// <content>Spans between quotation marks: found, told apart, attributed.</content>
internal sealed partial class Scorer
{
    private int exact;
    private int overlapping;
    private int quotesFound;
    private int quotesGold;
    private int classRight;
    private int classGold;
    private int speakerRight;
    private int speakerGold;
    private int cueRight;
    private int cueGold;
    private int allRight;
    private int statementsGold;

    private void AddQuotes(string file, string text, GoldStory gold, PredictedStory predicted)
    {
        var quotes = predicted.Quotes ?? [];
        notVerbatim += quotes.Count(quote => !IsVerbatim(text, quote));
        var direct = quotes.Where(static quote => !quote.IsIndirect).ToList();
        var found = direct.Where(static quote => IsSpeech(quote.Kind)).Select(quote => (Span: SpanOf(text, quote), Quote: quote)).ToList();
        var wanted = gold.Quotes.Where(static quote => IsSpeech(quote.Kind)).ToList();
        quotesFound += found.Count;
        quotesGold += wanted.Count;
        var used = new HashSet<int>();
        foreach (var quote in wanted)
        {
            AddWanted(file, text, quote, found, used);
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!used.Contains(i))
            {
                Report(file, "false " + found[i].Quote.Kind, found[i].Span.Of(text, 70), null);
            }
        }

        AddClasses(text, gold, direct);
    }

    private void AddWanted(string file, string text, GoldQuote wanted, List<(Span Span, PredictedQuote Quote)> found, HashSet<int> used)
    {
        var span = Span.Shrunk(text, wanted.Start, wanted.Length);
        var isStatement = wanted.Kind == "statement";
        statementsGold += isStatement ? 1 : 0;
        var (best, most) = (-1, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (!used.Contains(i) && span.Shared(found[i].Span) is var shared && shared > most)
            {
                (best, most) = (i, shared);
            }
        }

        if (best < 0 || most < 0.8 * span.Length)
        {
            Report(file, "missed " + wanted.Kind, span.Of(text, 70), wanted.Speaker);
            return;
        }

        used.Add(best);
        overlapping++;
        exact += found[best].Span == span ? 1 : 0;
        if (isStatement)
        {
            // Both are always judged: one mistake doesn't hide the other.
            var isSpeakerRight = AddSpeaker(file, span.Of(text, 50), wanted, found[best].Quote);
            var isCueRight = AddCue(file, span.Of(text, 50), wanted, found[best].Quote);
            allRight += isSpeakerRight && isCueRight ? 1 : 0;
        }
    }

    private bool AddSpeaker(string file, string words, GoldQuote wanted, PredictedQuote found)
    {
        if (string.IsNullOrEmpty(wanted.Speaker))
        {
            return true;
        }

        speakerGold++;
        var (name, role) = (found.SpeakerName, found.SpeakerRole);
        var isRight = Words.SameSpeaker(name, wanted.Accept)
            || (!string.IsNullOrEmpty(role) && !string.IsNullOrEmpty(name) && Words.SameSpeaker($"{role} {name}", wanted.Accept));
        speakerRight += isRight ? 1 : 0;
        if (!isRight)
        {
            Report(file, "speaker", words, $"{PythonText.Of(name)} for {PythonText.Of(wanted.Accept.Take(3))}");
        }

        return isRight;
    }

    private bool AddCue(string file, string words, GoldQuote wanted, PredictedQuote found)
    {
        if (string.IsNullOrEmpty(wanted.Cue))
        {
            return true;
        }

        cueGold++;
        var isRight = Words.BareCue(wanted.Cue).Intersect(Words.BareCue(found.CueText), StringComparer.Ordinal).Any();
        cueRight += isRight ? 1 : 0;
        if (!isRight)
        {
            Report(file, "cue", words, $"{PythonText.Of(found.CueText)} for {PythonText.Of(wanted.Cue)}");
        }

        return isRight;
    }

    private void AddClasses(string text, GoldStory gold, List<PredictedQuote> direct)
    {
        var kinds = new Dictionary<Span, string>();
        foreach (var quote in direct)
        {
            kinds[SpanOf(text, quote)] = quote.Kind;
        }

        foreach (var quote in gold.Quotes)
        {
            classGold++;
            var isSpeech = kinds.TryGetValue(Span.Shrunk(text, quote.Start, quote.Length), out var kind) && IsSpeech(kind);
            classRight += isSpeech == IsSpeech(quote.Kind) ? 1 : 0;
        }
    }

    private static bool IsVerbatim(string text, PredictedQuote quote)
    {
        var start = Math.Clamp(quote.Start, 0, text.Length);
        var end = Math.Clamp(quote.Start + quote.Length, start, text.Length);
        return text.AsSpan(start, end - start).Trim().SequenceEqual((quote.Text ?? string.Empty).AsSpan().Trim());
    }

    private static Span SpanOf(string text, PredictedQuote quote) => Span.Shrunk(text, quote.Start, quote.Length);

    private static bool IsSpeech(string kind) => kind is "statement" or "fragment";
}
