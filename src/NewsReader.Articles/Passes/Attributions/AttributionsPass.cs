using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Finds the words of saying that really introduce words, with their subjects and the place where the words begin.</summary>
internal sealed class AttributionsPass : IPass
{
    /// <summary>Words of saying before one content that are weighed against each other.</summary>
    private const int MostRivals = 8;

    public void Run(Draft draft)
    {
        var clauses = new CueClause(draft);
        var phrases = new AttributivePhrase(draft);
        for (var number = 0; number < draft.Sentences.Count; number++)
        {
            var sentence = draft.Sentences[number];
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (draft.Notes[i].Marked != 0)
                {
                    continue;
                }

                var found = draft.Has(i, WordTraits.Attribution) || draft.Tokens.Is(i, "حد") ? phrases.At(i, number, sentence) : null;
                found ??= draft.Notes[i].Cue is { } form ? clauses.At(i, form, number, sentence) : null;
                if (found is not null)
                {
                    Add(draft, found);
                    // What names the speaker is no word of saying: وقال طالب وناشط.
                    i = Math.Max(found.CueEnd, found.Subject.First == found.CueEnd ? Math.Min(found.Subject.First + 1, found.Subject.End) : 0) - 1;
                }
            }
        }
    }

    /// <summary>Two words of saying before one content: the stronger one has it, else the first; أعلن في بيان تلقته الوكالة أن.</summary>
    private static void Add(Draft draft, Attribution found)
    {
        for (var i = draft.Attributions.Count - 1; i >= Math.Max(0, draft.Attributions.Count - MostRivals) && draft.Attributions[i].Sentence == found.Sentence; i--)
        {
            var earlier = draft.Attributions[i];
            if (found.Content < 0 || earlier.Content != found.Content || !earlier.Relay.IsEmpty)
            {
                continue;
            }

            // وصف الكرملين تصريحات زيلينسكي بأنها: words that are described don't speak.
            if (Weight(found) <= Weight(earlier) || (earlier.Form.Lemma == "وصف" && IsDescribed(draft, found)))
            {
                return;
            }

            earlier.Content = earlier.That = -1;
        }

        draft.Attributions.Add(found);
    }

    /// <summary>تصريحات; but بقولها, whose pronoun is the speaker's, speaks.</summary>
    private static bool IsDescribed(Draft draft, Attribution found) =>
        found.Form.Shape == CueShape.Noun && !draft.HasPronounEnding(found.Cue);

    private static int Weight(Attribution attribution) => attribution.Form switch
    {
        { Shape: CueShape.Noun, Gender: Gender.Unknown } => 0,
        { Frame: CueFrame.Document } => 3,
        { Frame: not (CueFrame.Strong or CueFrame.Relay) } => 1,
        _ => 2,
    };
}
