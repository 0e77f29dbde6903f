using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Sentences;

/// <summary>Asks the lexicons once about every token, and notes which tokens stand between marks.</summary>
internal sealed class NotesPass : IPass
{
    public void Run(Draft draft)
    {
        var tokens = draft.Tokens;
        var notes = new TokenNote[tokens.Count];
        for (var number = 0; number < draft.MarkedSpans.Count; number++)
        {
            var span = draft.MarkedSpans[number];
            if (span.IsNested)
            {
                continue;
            }

            var end = Math.Min(span.IsUnclosed ? span.Close : span.Close + 1, notes.Length);
            for (var i = span.Open; i < end; i++)
            {
                notes[i].Marked = number + 1;
            }
        }

        for (var i = 0; i < notes.Length; i++)
        {
            if (tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var key = tokens.Key(i);
            notes[i].Traits = WordLexicon.Find(key);
            if (notes[i].Marked == 0)
            {
                notes[i].Cue = CueLexicon.Find(key);
            }
        }

        draft.Notes = notes;
    }
}
