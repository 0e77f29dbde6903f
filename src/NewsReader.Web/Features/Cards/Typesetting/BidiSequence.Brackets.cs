namespace NewsReader.Web.Features.Cards.Typesetting;

/// <content>Rule N0: brackets take one direction as a pair.</content>
internal sealed partial class BidiSequence
{
    /// <summary>Brackets inside one another that the algorithm follows (BD16).</summary>
    private const int DeepestBracket = 63;

    private const string Opening = "([{\u0F3A\u0F3C\u169B\u2045\u207D\u208D\u2329\u27E6\u27E8\u27EA\u27EC\u27EE\u3008\u300A\u300C\u300E\u3010";
    private const string Closing = ")]}\u0F3B\u0F3D\u169C\u2046\u207E\u208E\u232A\u27E7\u27E9\u27EB\u27ED\u27EF\u3009\u300B\u300D\u300F\u3011";

    private void ResolveBrackets()
    {
        foreach (var (open, close) in BracketPairs())
        {
            if (DirectionOf(open, close) is { } direction)
            {
                Set(open, direction);
                Set(close, direction);
            }
        }
    }

    /// <summary>The pairs in the order of their opening brackets.</summary>
    private List<(int Open, int Close)> BracketPairs()
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(char Close, int Position)>();
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ON)
            {
                continue;
            }

            var character = Canonical(characters[i]);
            var kind = Opening.IndexOf(character, StringComparison.Ordinal);
            if (kind >= 0)
            {
                if (open.Count == DeepestBracket)
                {
                    break;
                }

                open.Add((Canonical(Closing[kind]), i));
            }
            else if (open.FindLastIndex(bracket => bracket.Close == character) is var match and >= 0)
            {
                pairs.Add((open[match].Position, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>The direction of a pair: the paragraph's if it occurs inside, else the one inside if it also stands before; null to leave it neutral.</summary>
    private BidiClass? DirectionOf(int open, int close)
    {
        var inside = types[(open + 1)..close].Select(Strong).Where(static type => type != BidiClass.ON).Distinct().ToList();
        if (inside.Count == 0)
        {
            return null;
        }

        if (inside.Contains(direction))
        {
            return direction;
        }

        var before = types[..open].Select(Strong).LastOrDefault(static type => type != BidiClass.ON, direction);
        return before == direction ? direction : inside[0];
    }

    /// <summary>Marks on a bracket go with it.</summary>
    private void Set(int bracket, BidiClass type)
    {
        types[bracket] = type;
        for (var i = bracket + 1; i < types.Length && written[i] == BidiClass.NSM; i++)
        {
            types[i] = type;
        }
    }

    /// <summary>The two forms of the angle brackets are canonically equivalent.</summary>
    private static char Canonical(char character) => character switch
    {
        '\u2329' => '\u3008',
        '\u232A' => '\u3009',
        _ => character,
    };
}
