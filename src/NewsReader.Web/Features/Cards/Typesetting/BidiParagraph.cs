namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>The embedding levels of one paragraph by the Unicode Bidirectional Algorithm (UAX #9).</summary>
/// <remarks>Explicit embeddings, overrides and isolates are passed over: text for cards is cleaned of them. Unpaired surrogates are harmless.</remarks>
internal sealed class BidiParagraph
{
    private readonly BidiClass[] written;
    private readonly byte[] levels;
    private readonly byte baseLevel;

    /// <summary>Resolves the levels of <paramref name="text"/>.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="rightToLeft">The direction of the paragraph.</param>
    public BidiParagraph(string text, bool rightToLeft)
    {
        baseLevel = rightToLeft ? (byte)1 : (byte)0;
        written = ClassesOf(text);
        levels = new byte[text.Length];
        Array.Fill(levels, baseLevel);
        var places = Enumerable.Range(0, text.Length).Where(i => written[i] is not (BidiClass.BN or BidiClass.B)).ToArray();
        var sequence = new BidiSequence(
            [.. places.Select(i => text[i])], [.. places.Select(i => written[i])], rightToLeft ? BidiClass.R : BidiClass.L);
        foreach (var (place, type) in places.Zip(sequence.Resolve()))
        {
            levels[place] = (byte)(baseLevel + Raise(type));
        }

        for (var i = 1; i < levels.Length; i++)
        {
            if (written[i] == BidiClass.BN)
            {
                levels[i] = levels[i - 1];
            }
        }
    }

    /// <summary>The level of each UTF-16 unit, before lines are cut.</summary>
    public ReadOnlySpan<byte> Levels => levels;

    /// <summary>The runs of a line from left to right as they stand on it (rules L1 and L2).</summary>
    public List<DirectionalRun> VisualRuns(int start, int end)
    {
        var line = LineLevels(start, end);
        var runs = new List<DirectionalRun>();
        for (var i = 0; i < line.Length;)
        {
            var next = i + 1;
            while (next < line.Length && line[next] == line[i])
            {
                next++;
            }

            runs.Add(new DirectionalRun(start + i, start + next, line[i]));
            i = next;
        }

        Reorder(runs);
        return runs;
    }

    /// <summary>L1: blanks at the end of the line and before tabs go back to the paragraph's level.</summary>
    private byte[] LineLevels(int start, int end)
    {
        var line = levels[start..end];
        var trailing = true;
        for (var i = line.Length - 1; i >= 0; i--)
        {
            var type = written[start + i];
            trailing = type is BidiClass.S or BidiClass.B || (trailing && type is BidiClass.WS or BidiClass.BN);
            if (trailing)
            {
                line[i] = baseLevel;
            }
        }

        return line;
    }

    /// <summary>L2: from the highest level to the lowest odd one, turns every stretch of that level or a higher one.</summary>
    private static void Reorder(List<DirectionalRun> runs)
    {
        var highest = runs.Select(static run => run.Level).DefaultIfEmpty().Max();
        for (var level = highest; level >= 1; level--)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                var end = i;
                while (end < runs.Count && runs[end].Level >= level)
                {
                    end++;
                }

                runs.Reverse(i, end - i);
                i = Math.Max(i, end - 1);
            }
        }
    }

    /// <summary>I1, I2: how far above the paragraph's level a resolved type lies.</summary>
    private int Raise(BidiClass type) => (baseLevel, type) switch
    {
        (0, BidiClass.R) => 1,
        (0, BidiClass.EN or BidiClass.AN) => 2,
        (1, BidiClass.L or BidiClass.EN or BidiClass.AN) => 1,
        _ => 0,
    };

    private static BidiClass[] ClassesOf(string text)
    {
        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                classes[i + 1] = classes[i] = BidiClasses.Of(char.ConvertToUtf32(text[i], text[i + 1]));
                i++;
            }
            else
            {
                classes[i] = BidiClasses.Of(text[i]);
            }
        }

        return classes;
    }
}
