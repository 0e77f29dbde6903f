namespace NewsReader.Articles.Model;

/// <summary>Something that the parser noticed in the text: what it is, where it is, and what was made of it.</summary>
/// <param name="Code">A stable code out of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Message">One English sentence for whoever runs the parser.</param>
public sealed record Diagnostic(string Code, TextSpan Span, string Message);
