using System.Globalization;
using System.Numerics;

namespace NewsReader.Cli.Evaluation;

/// <summary>Rounds a score to one digit exactly as the reference scorer does.</summary>
internal static class Rounding
{
    /// <summary>Digits that write every double below 1,000 in full.</summary>
    private const int Digits = 1100;

    /// <summary>The number with one digit, ties to even, decided on the number's exact binary value; 0 to 100.</summary>
    public static double ToOneDigit(double value)
    {
        var written = value.ToString("F" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var exact = BigInteger.Parse(written.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var unit = BigInteger.Pow(10, Digits - 1);
        var tenths = BigInteger.DivRem(exact, unit, out var rest);
        var half = (rest * 2).CompareTo(unit);
        if (half > 0 || (half == 0 && !tenths.IsEven))
        {
            tenths++;
        }

        return (double)tenths / 10;
    }

    /// <summary>The percentage, or 0 of nothing.</summary>
    public static double Percent(int part, int whole) => whole == 0 ? 0 : ToOneDigit(100.0 * part / whole);
}
