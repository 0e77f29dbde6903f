namespace NewsReader.Articles.Model;

/// <summary>A definite day, month or year that the body names.</summary>
/// <param name="Span">The words of the expression, the nouns يوم, شهر and عام included, a time of day not.</param>
/// <param name="Value">What it means.</param>
public sealed record DateMention(TextSpan Span, CalendarDate Value);
