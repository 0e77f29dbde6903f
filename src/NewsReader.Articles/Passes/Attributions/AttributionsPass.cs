using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Finds the words of saying that really introduce words, with their subjects and the place where the words begin.</summary>
internal sealed class AttributionsPass : IPass
{
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
                    draft.Attributions.Add(found);
                    i = Math.Max(i, found.CueEnd - 1);
                }
            }
        }
    }
}
