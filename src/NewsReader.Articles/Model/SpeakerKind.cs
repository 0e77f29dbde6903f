namespace NewsReader.Articles.Model;

/// <summary>What sort of speaker a quote has.</summary>
public enum SpeakerKind
{
    /// <summary>A person, or an office that one person holds.</summary>
    Person,

    /// <summary>A body: ministry, company, agency, newspaper, state.</summary>
    Organisation,

    /// <summary>A report, decree, study or statement that speaks for itself.</summary>
    Document,

    /// <summary>A source that isn't named, or a group: "مصدر مطلع", "شهود عيان".</summary>
    Unnamed,

    /// <summary>Nobody could be found.</summary>
    Unknown,
}
