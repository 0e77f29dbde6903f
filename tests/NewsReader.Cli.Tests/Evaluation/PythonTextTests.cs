using System.Text.Json;
using NewsReader.Cli.Evaluation;

namespace NewsReader.Cli.Tests.Evaluation;

public sealed class PythonTextTests
{
    [Theory]
    [InlineData(null, "None")]
    [InlineData("كلمة", "'كلمة'")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("'\"", "'\\'\"'")]
    [InlineData("a\\b\n\u00A0\u200F😀", "'a\\\\b\\n\\xa0\\u200f😀'")]
    public void Of_String_IsWrittenAsPythonDoes(string? value, string expected) => Assert.Equal(expected, PythonText.Of(value));

    [Fact]
    public void Of_Json_IsWrittenAsPythonDoes()
    {
        using var json = JsonDocument.Parse("""[{"name": "رويترز", "n": 1.5, "ok": true}, null, []]""");

        Assert.Equal("[{'name': 'رويترز', 'n': 1.5, 'ok': True}, None, []]", PythonText.Of(json.RootElement));
    }
}
