namespace NewsReader.Articles.Text;

/// <summary>The signs that Arabic copy uses as quotation marks.</summary>
/// <remarks>Source: counts over Arabic news sites; single marks (' ‘ ’ ‹ ›) count only in pairs of two apostrophes, since a lone one is mostly an apostrophe.</remarks>
internal static class QuotationMarks
{
    /// <summary>How many code units the quotation mark at a position has; 0 when no mark stands there.</summary>
    public static int LengthAt(string text, int position, int end)
    {
        switch (text[position])
        {
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '＂':
                return 1;
            case '\'' or '‘' or '’' or '′' or '‵':
                return position + 1 < end && text[position + 1] == text[position] ? 2 : 0;
            default:
                return 0;
        }
    }
}
