namespace NewsReader.Articles.Passes.Roles;

/// <summary>What can be seen of a paragraph that tells news from background.</summary>
internal record struct ParagraphSigns
{
    /// <summary>Opens with كان: the pluperfect of earlier events.</summary>
    public bool Was { get; set; }

    /// <summary>Opens with يذكر أن or its kin.</summary>
    public bool Marker { get; set; }

    /// <summary>Opens with a verb of standing facts.</summary>
    public bool Standing { get; set; }

    /// <summary>Opens with a word of saying.</summary>
    public bool Cue { get; set; }

    /// <summary>Opens with any other verb in the present tense.</summary>
    public bool Present { get; set; }

    /// <summary>Opens with what is due or will be.</summary>
    public bool Future { get; set; }

    /// <summary>Opens with a turn to other news.</summary>
    public bool Turn { get; set; }

    /// <summary>Opens with a stretch of time.</summary>
    public bool Span { get; set; }

    /// <summary>Opens with وقد.</summary>
    public bool Already { get; set; }

    /// <summary>Opens with a noun, and nobody speaks.</summary>
    public bool Noun { get; set; }

    /// <summary>Opens with none of these: mostly a verb in the past tense.</summary>
    public bool Other { get; set; }

    /// <summary>Somebody's words stand in it.</summary>
    public bool Speech { get; set; }

    /// <summary>The word of saying stands near its head.</summary>
    public bool EarlySpeech { get; set; }

    /// <summary>The share of the paragraph that is somebody's words.</summary>
    public double Coverage { get; set; }

    /// <summary>Names a day within a day of the story's own.</summary>
    public bool NewsDay { get; set; }

    /// <summary>Names earlier dates only.</summary>
    public bool EarlierDate { get; set; }

    /// <summary>Has a word of the past.</summary>
    public bool Past { get; set; }

    /// <summary>Has one near its head.</summary>
    public bool PastHead { get; set; }

    /// <summary>Its place in the story: 0 for the lead, 1 for the last paragraph.</summary>
    public double Place { get; set; }

    /// <summary>Opens like background, whatever else it holds.</summary>
    public readonly bool OpensBackground => Was || Marker || Standing;
}
