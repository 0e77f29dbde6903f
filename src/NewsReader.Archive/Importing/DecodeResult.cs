using System.Collections.Immutable;

namespace NewsReader.Archive.Importing;

/// <summary>What became of a file's bytes: a text, or the reason why there is none.</summary>
public abstract record DecodeResult
{
    private protected DecodeResult()
    {
    }

    /// <summary>The bytes are text.</summary>
    /// <param name="Text">The text, without byte-order mark and NUL; every line ends with one U+000A.</param>
    /// <param name="Encoding">The encoding that the bytes were read in.</param>
    /// <param name="Confidence">1 when the bytes prove the encoding; below 1 when it was judged from the letters.</param>
    /// <param name="Notes">What was repaired or looks odd; empty as a rule.</param>
    public sealed record Decoded(string Text, StoryEncoding Encoding, double Confidence, ImmutableArray<DecodeNote> Notes) : DecodeResult;

    /// <summary>The bytes can't be read as text.</summary>
    /// <param name="Reason">Why not.</param>
    /// <param name="Offset">Offset of the first byte that can't be read; 0 when the whole file is meant.</param>
    /// <param name="Detail">One English sentence for logs, the offset included where it helps.</param>
    public sealed record Refused(ImportReason Reason, long Offset, string Detail) : DecodeResult;
}
