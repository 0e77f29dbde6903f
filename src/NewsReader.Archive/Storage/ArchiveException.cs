namespace NewsReader.Archive.Storage;

/// <summary>The archive's database refuses; nothing of the change at hand was stored, and what was stored before is untouched.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>A refusal with its reason.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">One English sentence for whoever runs the program: what is wrong and what to do.</param>
    /// <param name="innerException">What the database said, if anything.</param>
    public ArchiveException(ArchiveFailure failure, string message, Exception? innerException)
        : base(message, innerException) => Failure = failure;

    /// <summary>A refusal without a known reason.</summary>
    public ArchiveException()
    {
    }

    /// <summary>A refusal without a known reason.</summary>
    public ArchiveException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal without a known reason.</summary>
    public ArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Why; <see cref="ArchiveFailure.Unavailable"/> unless told.</summary>
    public ArchiveFailure Failure { get; }
}
