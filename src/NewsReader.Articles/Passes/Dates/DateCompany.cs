namespace NewsReader.Articles.Passes.Dates;

/// <summary>A word inside or beside a date expression.</summary>
internal readonly record struct DateCompany(DateCompanyKind Kind, int Value);
