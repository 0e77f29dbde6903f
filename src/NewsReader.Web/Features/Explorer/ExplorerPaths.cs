namespace NewsReader.Web.Features.Explorer;

/// <summary>The explorer's addresses. The page and the exports take the same query.</summary>
internal static class ExplorerPaths
{
    public const string Page = "/explore";

    public const string Csv = "/explore.csv";

    public const string JsonLines = "/explore.jsonl";

    public const string JsonLd = "/explore.jsonld";
}
