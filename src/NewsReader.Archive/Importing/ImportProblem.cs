namespace NewsReader.Archive.Importing;

/// <summary>A file that was set aside: it stays where it is, and its story isn't in the archive.</summary>
/// <param name="File">Its path inside the content folder, with forward slashes; "." for the content folder itself.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">One English sentence for logs; control characters in it are escaped.</param>
/// <param name="Time">When it was found, UTC.</param>
public sealed record ImportProblem(string File, ImportReason Reason, string Detail, DateTimeOffset Time)
{
    /// <summary>One line for a log, safe to print: "FILE: why".</summary>
    public override string ToString() => $"{VisibleText.Of(File)}: {Detail}";
}
