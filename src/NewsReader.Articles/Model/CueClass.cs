namespace NewsReader.Articles.Model;

/// <summary>What a word of saying tells of the speaker's stance. The classes follow the cue lexicon.</summary>
public enum CueClass
{
    /// <summary>Neutral: قال، ذكر، صرّح.</summary>
    Say,

    /// <summary>Goes on after an earlier saying: أضاف، تابع.</summary>
    Continue,

    /// <summary>Asserts: أكّد، شدّد.</summary>
    Assert,

    /// <summary>Explains: أوضح، شرح.</summary>
    Explain,

    /// <summary>Makes known: أعلن، كشف.</summary>
    Announce,

    /// <summary>Points at something: أشار، لفت.</summary>
    Point,

    /// <summary>Judges or expects: اعتبر، رأى، توقّع.</summary>
    Judge,

    /// <summary>Denies, objects or claims against doubt: نفى، رفض، زعم.</summary>
    Deny,

    /// <summary>Admits or agrees: أقرّ، رحّب.</summary>
    Admit,

    /// <summary>Asks, orders, warns or urges: دعا، طالب، حذّر.</summary>
    Urge,

    /// <summary>Answers: أجاب، ردّ، علّق.</summary>
    Answer,

    /// <summary>Attributes without a verb: بحسب، وفقا لـ، في بيان.</summary>
    Attribute,
}
