using System.Collections.Immutable;
using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>Makes a <see cref="Dateline"/> out of the parts that were read.</summary>
internal static class DatelineBuilder
{
    /// <summary>Builds the dateline over the span; parts keep the order of the text.</summary>
    public static Dateline Build(string text, TokenList tokens, TextSpan span, IReadOnlyList<DatelineItem> items)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        var places = ImmutableArray.CreateBuilder<string>();
        DateOnly? gregorian = null, hijri = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            switch (item.Kind)
            {
                case DatelineItemKind.Source:
                    sources.Add(MakeSource(text, item.Span, item.Source.Kind));
                    break;
                case DatelineItemKind.Date when item.IsHijri:
                    hijri ??= item.Date;
                    break;
                case DatelineItemKind.Date:
                    gregorian ??= item.Date;
                    break;
                case DatelineItemKind.Place:
                    places.Add(PlaceName(text, tokens, item));
                    break;
                case DatelineItemKind.Name when IsOutlet(text, tokens, items, i):
                    sources.Add(MakeSource(text, item.Span, tokens.Key(item.First) is "وكاله" or "الوكاله" ? SourceKind.Agency : SourceKind.Publisher));
                    break;
                case DatelineItemKind.Name when !IsAuthor(tokens, items, i):
                    places.Add(item.Span.In(text));
                    break;
            }
        }

        return new Dateline(span, sources.ToImmutable(), places.ToImmutable(), gregorian ?? hijri);
    }

    private static Source MakeSource(string text, TextSpan span, SourceKind kind) => new(span.In(text), ScriptLanguage.Of(span.Of(text)), kind);

    /// <summary>"(شرق لبنان)" names لبنان.</summary>
    private static string PlaceName(string text, TokenList tokens, DatelineItem item) =>
        item.Next - item.First > 1 && DatelineLexicon.IsWord(tokens.Key(item.First), DatelineWordKind.Direction)
            ? tokens.Span(item.First + 1, item.Next - 1).In(text)
            : item.Span.In(text);

    /// <summary>An unknown name is an outlet when a word or its letters say so, when it is quoted, or when it shares a bracket with the agency behind it.</summary>
    private static bool IsOutlet(string text, TokenList tokens, IReadOnlyList<DatelineItem> items, int index)
    {
        var item = items[index];
        if (item.Bracket is '«' or '"' or '“' or '”' or '»' || ScriptLanguage.Of(item.Span.Of(text)) is "ur" or "fa")
        {
            return true;
        }

        for (var i = item.First; i < item.Next; i++)
        {
            if (DatelineLexicon.IsOutletWord(tokens.Key(i)))
            {
                return true;
            }
        }

        return item.BracketIndex >= 0 && index + 1 < items.Count && items[index + 1].Kind == DatelineItemKind.Source
            && items[index + 1].BracketIndex == item.BracketIndex;
    }

    /// <summary>An unknown name of several words beside a place or before the paper's own name is its reporter: "محمد الزهراني- سبق- الباحة"; in a series, or with its country in brackets behind it, it is a place.</summary>
    private static bool IsAuthor(TokenList tokens, IReadOnlyList<DatelineItem> items, int index)
    {
        var item = items[index];
        var isInSeries = item.Before is '،' or ',' || (index + 1 < items.Count && items[index + 1].Before is '،' or ',');
        if (isInSeries || (index + 1 < items.Count && items[index + 1] is { Kind: DatelineItemKind.Place, Bracket: '(' } land
            && !DatelineLexicon.IsCity(tokens, land.First, land.Next)))
        {
            return false;
        }

        var hasPlace = false;
        for (var i = 0; i < items.Count; i++)
        {
            hasPlace |= items[i].Kind == DatelineItemKind.Place;
        }

        return item.Next - item.First >= 2
            && (hasPlace || (index + 1 < items.Count && items[index + 1] is { Kind: DatelineItemKind.Source, Source.Kind: SourceKind.Publisher }));
    }
}
