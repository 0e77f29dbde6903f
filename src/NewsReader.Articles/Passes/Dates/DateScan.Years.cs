using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <content>Years with and without عام.</content>
internal sealed partial class DateScan
{
    private int AtYearNoun(int index)
    {
        var isThis = HasCompany(index - 1, DateCompanyKind.This);
        var from = isThis ? index - 1 : index;
        if (!DateReader.TryYearNoun(tokens, from, end, false, out var year, out var next))
        {
            return index + 1;
        }

        if (year.Kind == YearReferenceKind.Same
            || (year is { Kind: YearReferenceKind.RelativeYear, Value: 0 } && HasCompany(from - 1, DateCompanyKind.OfficeHead)))
        {
            return next;
        }

        if (resolver.ResolveYear(year) is { } value)
        {
            Add(isThis ? ThisStart(from) : DateText.Start(tokens, index), next, value);
            yearsEnd = next;
        }
        else if (year.Kind == YearReferenceKind.RelativeYear)
        {
            MissAnchor(index, next);
        }

        return next;
    }

    private int AtBareYear(int index)
    {
        if (!DateReader.TryYearNumber(tokens, index, end, false, out var year, out var next))
        {
            return index + 1;
        }

        var continues = yearsEnd >= first && index - yearsEnd <= 2 && index > first && IsYearJoint(index - 1);
        var begins = StartsYears(next);
        if (!YearContext.IsYear(tokens, index, next, first, end, hasSign: next > index + 1, continues || begins))
        {
            return index + 1;
        }

        if (resolver.ResolveYear(year) is { } value)
        {
            Add(tokens[index].Start, next, value);
            yearsEnd = next;
        }

        return next;
    }

    private bool IsYearJoint(int index) =>
        DateText.IsDash(tokens, index) || tokens.IsSign(index, '،') || tokens.IsSign(index, '/') || HasCompany(index, DateCompanyKind.Until);

    /// <summary>Whether a joint and another year follow: 2018-2020.</summary>
    private bool StartsYears(int next) =>
        next + 1 < end && IsYearJoint(next) && tokens.Kind(next + 1) == TokenKind.Number
        && DateText.Number(tokens.Key(next + 1)) is >= 1900 and <= 2099;

    /// <summary>Where هذا starts behind a particle: ل in لهذا العام is none of it.</summary>
    private int ThisStart(int index) =>
        tokens[index].Start + (tokens.First(index) is 'ل' or 'ب' or 'و' ? DateText.Skip(tokens.Original(index), 1) : 0);
}
