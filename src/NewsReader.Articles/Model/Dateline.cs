using System.Collections.Immutable;

namespace NewsReader.Articles.Model;

/// <summary>Where, when and by whom a story was filed: "لندن - رويترز", "(شينخوا)", "دبي في 21 أكتوبر/ وام /".</summary>
/// <param name="Span">The exact words of the dateline, without a dash or colon after it.</param>
/// <param name="Sources">Publisher and agencies in the order of the text; the originator stands last.</param>
/// <param name="Places">Cities and countries as written, in order; empty when none is named.</param>
/// <param name="Date">The Gregorian day that is written in the dateline, or null.</param>
public sealed record Dateline(TextSpan Span, ImmutableArray<Source> Sources, ImmutableArray<string> Places, DateOnly? Date);
