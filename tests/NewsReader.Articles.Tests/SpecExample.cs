namespace NewsReader.Articles.Tests;

/// <summary>One example out of a spec file: a story and what the parser must find in it.</summary>
public sealed record SpecExample(string File, string Title, string Story, IReadOnlyList<string> Expected)
{
    public override string ToString() => $"{File}: {Title}";
}
