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

        // A story that writes ى keeps علي for the name; one that never does writes the preposition so.
        var dotted = draft.Text.Contains('ى', StringComparison.Ordinal);
        // In the same way فان is a name (فان دايك) where فإن is written with its hamza.
        var hamzated = draft.Text.Contains("إن ", StringComparison.Ordinal);
        for (var i = 0; i < notes.Length; i++)
        {
            if (tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var key = tokens.Key(i);
            if (tokens.Original(i)[^1] == 'ة' && WordLexicon.Find(key) is var folded && (folded & WordTraits.Preposition) != 0)
            {
                // منة is a name; it only folds to the letters of منه.
                continue;
            }

            notes[i].Traits = IsNameAli(draft, i, dotted) || (hamzated && tokens.Is(i, "فان") && tokens.Original(i)[1] == 'ا') ? WordTraits.GivenName : WordLexicon.Find(key);
            if (notes[i].Marked == 0)
            {
                notes[i].Cue = CueLexicon.Find(key);
            }
        }

        draft.Notes = notes;
    }

    private static bool IsNameAli(Draft draft, int token, bool dotted) =>
        dotted && draft.Tokens.Is(token, "علي") && draft.Tokens.Original(token)[^1] == 'ي';
}
