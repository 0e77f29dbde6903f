namespace NewsReader.Articles.Model;

/// <summary>How a quote stands in the text.</summary>
public enum QuoteMode
{
    /// <summary>Between quotation marks.</summary>
    Direct,

    /// <summary>A clause reported without marks.</summary>
    Indirect,
}
