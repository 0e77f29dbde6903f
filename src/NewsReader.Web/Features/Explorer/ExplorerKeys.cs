using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Explorer;

/// <summary>The names and values of the explorer's query. They stand in shared links, so none is ever renamed.</summary>
internal static class ExplorerKeys
{
    public const string List = "list";
    public const string Words = "q";
    public const string SpeakerWords = "who";
    public const string RoleWords = "role";
    public const string Speaker = "speaker";
    public const string Source = "source";
    public const string From = "from";
    public const string To = "to";
    public const string Mode = "mode";
    public const string Kind = "kind";

    public const string Stories = "stories";
    public const string Direct = "direct";
    public const string Reported = "reported";
    public const string Statement = "statement";
    public const string Fragment = "fragment";

    public static string? Of(QuoteMode? mode) => mode switch
    {
        QuoteMode.Direct => Direct,
        QuoteMode.Indirect => Reported,
        _ => null,
    };

    public static string? Of(QuoteKind? kind) => kind switch
    {
        QuoteKind.Statement => Statement,
        QuoteKind.Fragment => Fragment,
        _ => null,
    };

    public static QuoteMode? ReadMode(string? value) => value switch
    {
        Direct => QuoteMode.Direct,
        Reported => QuoteMode.Indirect,
        _ => null,
    };

    public static QuoteKind? ReadKind(string? value) => value switch
    {
        Statement => QuoteKind.Statement,
        Fragment => QuoteKind.Fragment,
        _ => null,
    };
}
