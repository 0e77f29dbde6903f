namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Bidirectional character types (UAX #9, table 4) without the explicit formatting characters, which count as <see cref="BN"/>.</summary>
internal enum BidiClass : byte
{
    /// <summary>Left-to-right letter.</summary>
    L,

    /// <summary>Right-to-left letter, such as Hebrew.</summary>
    R,

    /// <summary>Arabic letter.</summary>
    AL,

    /// <summary>European digit.</summary>
    EN,

    /// <summary>Separator of European digits: plus and minus.</summary>
    ES,

    /// <summary>Terminator of European digits: per cent, currency.</summary>
    ET,

    /// <summary>Arabic-Indic digit.</summary>
    AN,

    /// <summary>Separator of any digits: comma, point, colon, slash.</summary>
    CS,

    /// <summary>Mark that has no width of its own.</summary>
    NSM,

    /// <summary>Control that the algorithm passes over.</summary>
    BN,

    /// <summary>Paragraph separator.</summary>
    B,

    /// <summary>Segment separator: tab.</summary>
    S,

    /// <summary>Blank.</summary>
    WS,

    /// <summary>Any other sign.</summary>
    ON,
}
