namespace NewsReader.Articles.Parsing;

/// <summary>One step of reading a story. A pass reads what earlier passes left in the draft and adds its own findings.</summary>
internal interface IPass
{
    /// <summary>Does the step. Must not throw for any text, and takes time linear in its length.</summary>
    void Run(Draft draft);
}
