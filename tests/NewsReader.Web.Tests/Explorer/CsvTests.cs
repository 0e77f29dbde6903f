using NewsReader.Web.Features.Explorer.Export;

namespace NewsReader.Web.Tests.Explorer;

public sealed class CsvTests
{
    [Theory]
    [InlineData("كلام عادي", "كلام عادي")]
    [InlineData("", "")]
    [InlineData("أ,ب", "\"أ,ب\"")]
    [InlineData("قال \"نعم\"", "\"قال \"\"نعم\"\"\"")]
    [InlineData("سطر\nآخر", "\"سطر\nآخر\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+20", "'+20")]
    [InlineData("-5 درجات", "'-5 درجات")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("5-3", "5-3")]
    public void Cell_AnyValue_IsQuotedAndNeverAFormula(string value, string cell) => Assert.Equal(cell, Csv.Cell(value));
}
