namespace NewsReader.Articles.Parsing;

/// <summary>A range of tokens: first included, end not.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Count => End - First;
}
