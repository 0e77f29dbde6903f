namespace NewsReader.Web.Features.Explorer;

/// <summary>What the explorer lists.</summary>
public enum ExplorerList
{
    /// <summary>What somebody said.</summary>
    Statements,

    /// <summary>Whole stories.</summary>
    Stories,
}
