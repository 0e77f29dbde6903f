namespace NewsReader.Articles.Passes.Roles;

/// <summary>What a word says about its paragraph's role; one word can say several things.</summary>
[Flags]
internal enum RoleWordKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>كان: opens the pluperfect.</summary>
    Was = 1,

    /// <summary>Announces background: يذكر أن.</summary>
    Marker = 2,

    /// <summary>A verb of standing facts, or of how things came about.</summary>
    Standing = 4,

    /// <summary>The noun of a turn to other news: من <em>جانب</em> آخر.</summary>
    Turn = 8,

    /// <summary>The preposition of such a turn.</summary>
    TurnLead = 16,

    /// <summary>Says what is due: من المقرر.</summary>
    Schedule = 32,

    /// <summary>A word of the past.</summary>
    Past = 64,

    /// <summary>A word that puts the paragraph's head into the past.</summary>
    Recent = 128,

    /// <summary>Opens with a stretch of time: ومنذ.</summary>
    Span = 256,
}
