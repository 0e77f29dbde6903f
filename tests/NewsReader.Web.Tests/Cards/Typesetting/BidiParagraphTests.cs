using System.Globalization;
using System.IO.Compression;
using NewsReader.Web.Features.Cards.Typesetting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Cards.Typesetting;

public sealed class BidiParagraphTests
{
    [Fact]
    public void VisualRuns_UnicodeConformanceFile_AgreesOnEveryCaseWithoutExplicitControls()
    {
        var cases = 0;
        var wrong = new List<string>();
        foreach (var line in ConformanceLines())
        {
            var fields = line.Split(';');
            var codePoints = fields[0].Split(' ').Select(static point => int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            // Field 1 is the paragraph's direction; 2 asks for the first strong letter's, which a card never does.
            if (fields[1] == "2" || codePoints.Any(static point => point is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                continue;
            }

            cases++;
            if (!Agrees(codePoints, fields[1] == "1", fields[3].Split(' '), fields[4]))
            {
                wrong.Add(line);
            }
        }

        Assert.Empty(wrong.Take(10));
        Assert.True(cases > 91_000, $"Only {cases} cases were tried.");
    }

    [Theory]
    [InlineData("عام 2022 في", "2022")]
    [InlineData("حلف NATO قال", "NATO")]
    [InlineData("من 12/5 إلى", "12/5")]
    [InlineData("نسبة 37.5% من", "37.5")]
    [InlineData("طراز F-16 جديد", "F-16")]
    public void VisualRuns_FiguresAndLatinInArabic_KeepTheirOrder(string text, string whole)
    {
        var runs = new BidiParagraph(text, rightToLeft: true).VisualRuns(0, text.Length);

        var shown = string.Concat(runs.Select(run => run.IsRightToLeft ? new string([.. text[run.Start..run.End].Reverse()]) : text[run.Start..run.End]));
        Assert.Contains(whole, shown, StringComparison.Ordinal);
    }

    private static bool Agrees(int[] codePoints, bool rightToLeft, string[] levels, string order)
    {
        var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        var indexes = new Dictionary<int, int>();
        for (int at = 0, index = 0; index < codePoints.Length; at += codePoints[index] > 0xFFFF ? 2 : 1, index++)
        {
            indexes[at] = index;
        }

        var shown = new List<int>();
        foreach (var run in new BidiParagraph(text, rightToLeft).VisualRuns(0, text.Length))
        {
            var places = Enumerable.Range(run.Start, run.End - run.Start).Where(indexes.ContainsKey).Select(place => indexes[place])
                .Where(index => levels[index] != "x").ToList();
            if (places.Exists(index => levels[index] != run.Level.ToString(CultureInfo.InvariantCulture)))
            {
                return false;
            }

            shown.AddRange(run.IsRightToLeft ? places.AsEnumerable().Reverse() : places);
        }

        return string.Join(' ', shown) == order;
    }

    private static IEnumerable<string> ConformanceLines()
    {
        using var file = File.OpenRead(Repository.PathOf("tests/NewsReader.Web.Tests/Cards/Typesetting/BidiCharacterTest-15.0.0.txt.br"));
        using var reader = new StreamReader(new BrotliStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
