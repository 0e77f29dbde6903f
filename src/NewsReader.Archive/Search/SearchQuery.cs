using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>What a reader typed into the search box, analysed: words, "phrases" between any quotation marks, either behind a minus, and OR.</summary>
/// <remarks>
/// Every text is a query. Nothing in it is syntax of a database: only folded letters and digits come out.
/// OR, | and «أو» between two conditions ask for one of them, and bind closer than words that merely stand beside each other, so that brackets
/// are not needed. «أو» as a word stands in nearly every story and would narrow nothing; who looks for it uses quotation marks.
/// </remarks>
internal sealed record SearchQuery(ImmutableArray<SearchClause> Clauses, bool WasCut)
{
    /// <summary>Longer queries are cut here: nobody types them, and each word costs a look-up.</summary>
    public const int MaxLength = 256;

    /// <summary>Conditions that a query has at most.</summary>
    public const int MaxClauses = 16;

    /// <summary>Letters that a word being typed needs before everything that begins with it is looked for; shorter prefixes match half the archive.</summary>
    private const int MinPrefix = 3;

    private const string Quotes = "\"“”„‟«»″〝〞＂";

    /// <summary>Conditions that a story must meet.</summary>
    public IEnumerable<SearchClause> Wanted => Clauses.Where(static clause => !clause.IsExcluded);

    /// <summary>All words and phrases that count as found where they stand, alternatives one by one.</summary>
    public IEnumerable<SearchClause> Marked => Wanted.SelectMany(static clause => clause.Either);

    /// <summary>Conditions that a story must not meet.</summary>
    public IEnumerable<SearchClause> Excluded => Clauses.Where(static clause => clause.IsExcluded);

    /// <summary>Analyses a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isTyping">Whether the last word may be unfinished.</param>
    public static SearchQuery Parse(string text, bool isTyping)
    {
        var cut = text.Length > MaxLength;
        var rest = cut ? text.AsSpan(0, MaxLength) : text.AsSpan();
        var clauses = ImmutableArray.CreateBuilder<SearchClause>();
        var excluded = false;
        var isAlternative = false;
        for (var i = 0; i < rest.Length;)
        {
            var c = rest[i];
            if (char.IsWhiteSpace(c))
            {
                excluded = false;
                i++;
            }
            else if (c is '-' or '−' or '–' && (i == 0 || char.IsWhiteSpace(rest[i - 1])))
            {
                excluded = true;
                i++;
            }
            else
            {
                var isPhrase = Quotes.Contains(c, StringComparison.Ordinal);
                var start = isPhrase ? i + 1 : i;
                var length = Length(rest[start..], isPhrase);
                var isLast = !isPhrase && isTyping && start + length == rest.Length;
                var written = rest.Slice(start, length);
                if (!isPhrase && IsOr(written) && clauses is [.., { IsExcluded: false }])
                {
                    isAlternative = true;
                }
                else if (Read(written, excluded, isLast) is { } clause)
                {
                    Add(clauses, clause, isAlternative);
                    isAlternative = false;
                }

                excluded = false;
                i = start + length + (isPhrase ? 1 : 0);
            }
        }

        var (kept, left) = (new List<SearchClause>(), MaxClauses);
        foreach (var clause in clauses)
        {
            left -= 1 + clause.Alternatives.Length;
            if (left >= 0 || kept.Count == 0)
            {
                kept.Add(clause with { Alternatives = [.. clause.Alternatives.Take(MaxClauses - 1)] });
            }
        }

        return new SearchQuery([.. kept], cut || left < 0);
    }

    private static int Length(ReadOnlySpan<char> rest, bool isPhrase)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (Quotes.Contains(rest[i], StringComparison.Ordinal) || (!isPhrase && char.IsWhiteSpace(rest[i])))
            {
                return i;
            }
        }

        return rest.Length;
    }

    private static bool IsOr(ReadOnlySpan<char> written) => written is "OR" or "|" or "أو";

    private static void Add(ImmutableArray<SearchClause>.Builder clauses, SearchClause clause, bool isAlternative)
    {
        if (isAlternative && !clause.IsExcluded)
        {
            clauses[^1] = clauses[^1] with { Alternatives = clauses[^1].Alternatives.Add(clause) };
        }
        else
        {
            clauses.Add(clause);
        }
    }

    /// <summary>A condition; null when the text has no words.</summary>
    private static SearchClause? Read(ReadOnlySpan<char> written, bool excluded, bool isLast)
    {
        var tokens = ArabicAnalyzer.Tokens(written);
        if (tokens.Count == 0)
        {
            return null;
        }

        string? prefix = null;
        if (isLast && tokens.Count == 1 && LightStemmer.WithoutArticle(tokens[0].Folded) is { Length: >= MinPrefix } begin)
        {
            prefix = begin;
        }

        return new SearchClause([.. tokens.Select(static token => token.Term)], excluded, prefix, written.Trim().ToString());
    }
}
