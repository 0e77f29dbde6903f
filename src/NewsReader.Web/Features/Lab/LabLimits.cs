namespace NewsReader.Web.Features.Lab;

/// <summary>How much text the reading lab takes.</summary>
internal static class LabLimits
{
    /// <summary>Characters that are read. The longest of 62,555 agency stories that were measured stays below; a book chapter doesn't.</summary>
    public const int Characters = 20_000;

    /// <summary>What the text field takes: one character more, so that longer text can be told from text that just fits.</summary>
    public const int FieldLength = Characters + 1;

    /// <summary>
    /// The largest message that a circuit accepts. The field's text comes as one message: a code unit takes at most 3 bytes of UTF-8, or 6
    /// where JSON must escape it, and the rest is left for the message around it. SignalR's default, 32 KB, is too small.
    /// </summary>
    public const long MessageBytes = (FieldLength * 6) + 8_192;

    /// <summary>Milliseconds without a key before the text is read.</summary>
    public const double Pause = 350;
}
