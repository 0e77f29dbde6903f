namespace NewsReader.Web.Features.Searching;

/// <summary>The address of the search page, and what stands in it.</summary>
internal static class SearchPaths
{
    public const string Search = "/search";

    public const string Words = "q";
    public const string Who = "who";
    public const string Source = "source";
    public const string Speaker = "speaker";
    public const string From = "from";
    public const string To = "to";
    public const string In = "in";
    public const string Said = "said";
    public const string By = "by";
    public const string Relevance = "relevance";
    public const string After = "after";

    /// <summary>Says that the last word may be unfinished.</summary>
    public const string Typing = "typing";
}
