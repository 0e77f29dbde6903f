using System.Text.Json;

namespace NewsReader.Cli.Evaluation;

/// <content>Reported clauses, roles of paragraphs, datelines.</content>
internal sealed partial class Scorer
{
    private int indirectRight;
    private int indirectFound;
    private int indirectGold;
    private int roleRight;
    private int roleGold;
    private int backgroundRight;
    private int backgroundFound;
    private int backgroundGold;
    private int agenciesRight;
    private int dateRight;

    private void AddIndirect(string text, GoldStory gold, PredictedStory predicted)
    {
        var found = (predicted.Quotes ?? []).Where(static quote => quote.IsIndirect).Select(quote => SpanOf(text, quote)).ToList();
        indirectFound += found.Count;
        indirectGold += gold.Indirect.Length;
        foreach (var clause in gold.Indirect)
        {
            var span = Span.Shrunk(text, clause.Start, clause.Length);
            var match = found.FindIndex(candidate => candidate.Together(span) is var all and not 0 && candidate.Shared(span) / (double)all >= 0.5);
            if (match >= 0)
            {
                found.RemoveAt(match);
                indirectRight++;
            }
        }
    }

    private void AddRoles(GoldStory gold, PredictedStory predicted)
    {
        // Two paragraphs with one start: the first one's place, the last one's role.
        var roles = new OrderedDictionary<int, string>();
        foreach (var paragraph in predicted.Paragraphs ?? [])
        {
            roles[paragraph.Start] = paragraph.Role;
        }

        foreach (var wanted in gold.Paragraphs.Where(static paragraph => paragraph.Role is "news" or "background"))
        {
            var role = roles
                .Where(entry => entry.Key == wanted.Start || (entry.Key > wanted.Start && entry.Key < wanted.Start + wanted.Length))
                .Select(static entry => entry.Value)
                .FirstOrDefault("none");
            var (isFound, isWanted) = (role == "background", wanted.Role == "background");
            roleGold++;
            roleRight += isFound == isWanted ? 1 : 0;
            backgroundFound += isFound ? 1 : 0;
            backgroundGold += isWanted ? 1 : 0;
            backgroundRight += isFound && isWanted ? 1 : 0;
        }
    }

    private void AddDateline(string file, GoldStory gold, PredictedStory predicted)
    {
        var sources = Member(predicted.Dateline, "sources");
        var names = sources is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(static source => Words.Fold(source.ValueKind is JsonValueKind.Object ? source.GetProperty("name").GetString() : source.GetString())).ToList()
            : [];
        var wanted = gold.Dateline.Agencies.Select(Words.Fold).ToList();
        var areRight = names.Count == wanted.Count
            && wanted.TrueForAll(want => names.Exists(name => name.Contains(want, StringComparison.Ordinal) || want.Contains(name, StringComparison.Ordinal)));
        agenciesRight += areRight ? 1 : 0;
        if (!areRight)
        {
            Report(file, "agencies", PythonText.Of(sources), PythonText.Of(gold.Dateline.Agencies));
        }

        var date = Member(predicted.Dateline, "date") is { ValueKind: JsonValueKind.String } day ? day.GetString() : null;
        var isDateRight = (string.IsNullOrEmpty(date) ? null : date) == gold.Dateline.Date;
        dateRight += isDateRight ? 1 : 0;
        if (!isDateRight)
        {
            Report(file, "dateline date", date ?? PythonText.None, gold.Dateline.Date);
        }
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } present && present.TryGetProperty(name, out var value) ? value : null;
}
