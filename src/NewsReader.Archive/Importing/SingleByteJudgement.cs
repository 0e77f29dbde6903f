namespace NewsReader.Archive.Importing;

/// <summary>Decides whether bytes that aren't Unicode are Arabic in Windows-1256 or in ISO 8859-6, by how much each reading looks like Arabic.</summary>
/// <remarks>
/// Both encodings agree on alef to dad and differ on all later letters. Read in the wrong one, a text has accented Latin letters inside Arabic
/// words, vowel marks where ya stood, or undefined bytes. The same signs give away DOS and Macintosh encodings, which are refused.
/// </remarks>
/// <param name="Page">The encoding that fits.</param>
/// <param name="Confidence">How much better it fits than the other one: 0.5 (both give the same letters) to 1.</param>
internal sealed record SingleByteJudgement(CodePage Page, double Confidence)
{
    /// <summary>A text with fewer Arabic letters is too short to judge.</summary>
    private const int MinArabicLetters = 8;

    /// <summary>At most three in a hundred characters may be impossible; real text has stray signs, a wrong reading has one in six.</summary>
    private const double MaxImpossible = 0.03;

    /// <summary>The least mean likelihood (natural logarithm) of a character. Arabic news has about -3.1 in the right encoding.</summary>
    private const double MinLikelihood = -4.5;

    /// <summary>The encoding that fits, or null when neither does.</summary>
    public static SingleByteJudgement? Of(ReadOnlySpan<byte> bytes)
    {
        var windows = Reading.Of(bytes, CodePage.Windows1256);
        var iso = Reading.Of(bytes, CodePage.Iso88596);
        var (best, other, page) = windows.Likelihood >= iso.Likelihood
            ? (windows, iso, CodePage.Windows1256)
            : (iso, windows, CodePage.Iso88596);
        if (best.ArabicLetters < MinArabicLetters
            || best.ArabicLetters * 2 < best.Count
            || best.HasUndefined
            || best.Impossible > best.Count * MaxImpossible
            || best.Likelihood < best.Count * MinLikelihood)
        {
            return null;
        }

        return new SingleByteJudgement(page, 1 / (1 + Math.Exp(other.Likelihood - best.Likelihood)));
    }

    /// <summary>What one encoding makes of the bytes above ASCII.</summary>
    /// <param name="Count">Bytes above ASCII.</param>
    /// <param name="ArabicLetters">How many of them are Arabic letters.</param>
    /// <param name="Impossible">How many can't stand where they stand.</param>
    /// <param name="HasUndefined">Whether a byte has no character at all, so that one would be lost.</param>
    /// <param name="Likelihood">The sum of the natural logarithms of their likelihoods.</param>
    private readonly record struct Reading(int Count, int ArabicLetters, int Impossible, bool HasUndefined, double Likelihood)
    {
        public static Reading Of(ReadOnlySpan<byte> bytes, CodePage page)
        {
            var (count, letters, impossible, undefined, likelihood) = (0, 0, 0, false, 0.0);
            var before = ' ';
            for (var i = 0; i < bytes.Length; i++)
            {
                var character = page[bytes[i]];
                if (character >= 0x80)
                {
                    var after = i + 1 < bytes.Length ? page[bytes[i + 1]] : ' ';
                    var possible = ArabicPlausibility.IsPossible(before, character, after);
                    count++;
                    letters += ArabicPlausibility.IsLetter(character) ? 1 : 0;
                    impossible += possible ? 0 : 1;
                    undefined |= character is CodePage.Undefined;
                    likelihood += possible ? ArabicPlausibility.LogLikelihood(character) : ArabicPlausibility.LogOfImpossible;
                }

                before = character;
            }

            return new Reading(count, letters, impossible, undefined, likelihood);
        }
    }
}
