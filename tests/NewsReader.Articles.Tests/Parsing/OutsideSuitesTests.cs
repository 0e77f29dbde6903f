using System.Text.Json;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Parsing;

/// <summary>Suites made by others against other software: the Big List of Naughty Strings and the Trojan Source samples (both MIT, licences beside them).</summary>
public sealed class OutsideSuitesTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Data");

    [Fact]
    public void Parse_EveryNaughtyString_HoldsTheInvariants()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(Data, "blns", "blns.json")))!;

        Assert.True(strings.Length > 500, "The whole list is there.");
        foreach (var text in strings)
        {
            Check(text);
            Check($"{text}\n\nقال {text} إن \"{text}\"، {text}.\n\n(رويترز) {text}");
        }
    }

    [Fact]
    public void Parse_EveryTrojanSource_HoldsTheInvariants()
    {
        var files = Directory.GetFiles(Path.Combine(Data, "trojan-source"), "*.txt");

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Check(File.ReadAllText(file));
        }
    }

    private static void Check(string text)
    {
        Invariants.Hold(ArticleParser.Parse(text), text);
        Invariants.Hold(ArticleParser.Parse(text, new ParseOptions { Format = StoryFormat.Markdown }), text);
    }
}
