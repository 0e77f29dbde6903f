using System.Collections.Immutable;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Passes.Blocks;
using NewsReader.Articles.Passes.Datelines;
using NewsReader.Articles.Passes.Dates;
using NewsReader.Articles.Passes.Marks;
using NewsReader.Articles.Passes.Quotes;
using NewsReader.Articles.Passes.Sentences;
using NewsReader.Articles.Passes.Speakers;

namespace NewsReader.Articles.Parsing;

/// <summary>The passes of the parser in the order in which they run.</summary>
internal static class Pipeline
{
    public static ImmutableArray<IPass> Passes { get; } =
    [
        new BlocksPass(),
        new DatelinePass(),
        new MarksPass(),
        new NotesPass(),
        new SentencesPass(),
        new AttributionsPass(),
        new SpeakersPass(),
        new DirectQuotesPass(),
        new IndirectSpeechPass(),
        new DatesPass(),
    ];
}
