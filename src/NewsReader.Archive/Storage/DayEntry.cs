namespace NewsReader.Archive.Storage;

/// <summary>A day that has stories.</summary>
/// <param name="Day">The day.</param>
/// <param name="Stories">How many stand under it; at least one.</param>
public sealed record DayEntry(DateOnly Day, int Stories);
