namespace NewsReader.Web.Features.Settings;

/// <summary>One of a few values that a setting can have.</summary>
/// <param name="Value">What is kept; empty for the usual value, which isn't kept at all.</param>
/// <param name="Label">What readers see.</param>
public sealed record SettingsOption(string Value, string Label);
