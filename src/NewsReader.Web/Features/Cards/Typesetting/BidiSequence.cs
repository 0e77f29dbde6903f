namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>The characters of a paragraph whose types are being resolved (UAX #9, rules W1 to N2); passed-over controls are not among them.</summary>
/// <remarks>A paragraph without explicit embeddings is one isolating run sequence, whose ends have the paragraph's own direction.</remarks>
internal sealed partial class BidiSequence(char[] characters, BidiClass[] types, BidiClass direction)
{
    private readonly BidiClass[] written = [.. types];

    /// <summary>Resolves every type to L, R, EN or AN.</summary>
    public BidiClass[] Resolve()
    {
        ResolveMarks();
        ResolveArabicDigits();
        ResolveSeparators();
        ResolveTerminators();
        ResolveLatinDigits();
        ResolveBrackets();
        ResolveNeutrals();
        return types;
    }

    /// <summary>W1: a mark has the type of what it stands on.</summary>
    private void ResolveMarks()
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == BidiClass.NSM)
            {
                types[i] = i == 0 ? direction : types[i - 1];
            }
        }
    }

    /// <summary>W2, W3: digits after an Arabic letter are Arabic digits; then Arabic letters are letters that run from right to left.</summary>
    private void ResolveArabicDigits()
    {
        var strong = direction;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                strong = types[i];
            }
            else if (types[i] == BidiClass.EN && strong == BidiClass.AL)
            {
                types[i] = BidiClass.AN;
            }
        }

        types.AsSpan().Replace(BidiClass.AL, BidiClass.R);
    }

    /// <summary>W4: one separator between two digits of a kind belongs to them.</summary>
    private void ResolveSeparators()
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            var (before, after) = (types[i - 1], types[i + 1]);
            if (before == after
                && ((before == BidiClass.EN && types[i] is BidiClass.ES or BidiClass.CS) || (before == BidiClass.AN && types[i] == BidiClass.CS)))
            {
                types[i] = before;
            }
        }
    }

    /// <summary>W5, W6: terminators beside European digits belong to them; what remains of separators and terminators is neutral.</summary>
    private void ResolveTerminators()
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ET)
            {
                continue;
            }

            var end = EndOf(i, static type => type == BidiClass.ET);
            if ((i > 0 && types[i - 1] == BidiClass.EN) || (end < types.Length && types[end] == BidiClass.EN))
            {
                Array.Fill(types, BidiClass.EN, i, end - i);
            }

            i = end - 1;
        }

        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.ET or BidiClass.ES or BidiClass.CS)
            {
                types[i] = BidiClass.ON;
            }
        }
    }

    /// <summary>W7: European digits after a left-to-right letter go with it.</summary>
    private void ResolveLatinDigits()
    {
        var strong = direction;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.L or BidiClass.R)
            {
                strong = types[i];
            }
            else if (types[i] == BidiClass.EN && strong == BidiClass.L)
            {
                types[i] = BidiClass.L;
            }
        }
    }

    /// <summary>N1, N2: neutrals take the direction that both sides share, else the paragraph's.</summary>
    private void ResolveNeutrals()
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (!IsNeutral(types[i]))
            {
                continue;
            }

            var end = EndOf(i, IsNeutral);
            var before = i == 0 ? direction : Strong(types[i - 1]);
            var after = end >= types.Length ? direction : Strong(types[end]);
            Array.Fill(types, before == after ? before : direction, i, end - i);
            i = end - 1;
        }
    }

    private int EndOf(int start, Func<BidiClass, bool> belongs)
    {
        var end = start;
        while (end < types.Length && belongs(types[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsNeutral(BidiClass type) => type is BidiClass.ON or BidiClass.WS or BidiClass.S;

    /// <summary>The direction that a type lends to neutrals beside it; ON for none. Digits count as right-to-left.</summary>
    private static BidiClass Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };
}
