using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>A stretch of text inside a block, and what it is. The family is closed: one component shows each kind.</summary>
public abstract record Run
{
    private protected Run()
    {
    }

    /// <summary>The runs inside this one; empty for plain and foreign words.</summary>
    internal virtual ImmutableArray<Run> Inner => [];

    /// <summary>The quote that begins with this run and presents somebody's words, or null.</summary>
    internal virtual Quote? Speech => null;

    /// <summary>Plain words.</summary>
    public sealed record Text(string Value) : Run;

    /// <summary>Somebody's words, a clause or more, between marks.</summary>
    /// <param name="Quote">The statement.</param>
    /// <param name="Begins">Whether its words begin here; false where they go on from an earlier block.</param>
    /// <param name="Runs">The words with their marks.</param>
    public sealed record Statement(Quote Quote, bool Begins, ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;

        internal override Quote? Speech => Begins ? Quote : null;
    }

    /// <summary>Somebody's words, less than a clause, between marks.</summary>
    public sealed record Fragment(Quote Quote, bool Begins, ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;

        internal override Quote? Speech => Begins ? Quote : null;
    }

    /// <summary>Somebody's words as the story reports them, without marks.</summary>
    public sealed record Report(Quote Quote, bool Begins, ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;

        internal override Quote? Speech => Begins ? Quote : null;
    }

    /// <summary>Words between marks that nobody says: a term, a name, a verse.</summary>
    public sealed record Marked(ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;
    }

    /// <summary>A date expression and the day, month or year that it means.</summary>
    public sealed record DateExpression(CalendarDate Value, ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;
    }

    /// <summary>Where, when and by whom the story was filed.</summary>
    public sealed record Dateline(ImmutableArray<Run> Runs) : Run
    {
        internal override ImmutableArray<Run> Inner => Runs;
    }

    /// <summary>Words in another language than the story's.</summary>
    /// <param name="Language">ISO 639-1.</param>
    /// <param name="Value">The words.</param>
    public sealed record Foreign(string Language, string Value) : Run;

    /// <summary>Figures with signs between them that are read from left to right amid Arabic: a score, a time, an ISO date.</summary>
    public sealed record Figures(string Value) : Run;
}
