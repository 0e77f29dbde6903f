using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Explorer;

namespace NewsReader.Web.Tests.Explorer;

public sealed class ExplorerFilterTests
{
    [Fact]
    public void Query_EveryField_ReadsBackAsItWas()
    {
        var filter = new ExplorerFilter
        {
            Words = "\"ضفاف النهر\" -طريق & = ? # ", SpeakerWords = "ليلى", RoleWords = "وزيرة", Speaker = IdOf("0123456789"), Source = IdOf("bcdfghjkmn"),
            From = new DateOnly(2023, 5, 1), To = new DateOnly(2023, 5, 31), Mode = QuoteMode.Indirect, Kind = QuoteKind.Fragment,
        };

        Assert.Equal(filter, ExplorerFilter.Read(filter.Query));
    }

    [Fact]
    public void Query_Stories_ReadsBackAsItWas()
    {
        var filter = new ExplorerFilter { List = ExplorerList.Stories, Words = "نهر", Source = IdOf("bcdfghjkmn") };

        Assert.Equal(filter, ExplorerFilter.Read(filter.Query));
    }

    [Fact]
    public void Query_Defaults_IsEmpty() => Assert.Equal(string.Empty, new ExplorerFilter().Query);

    [Theory]
    [InlineData(null)]
    [InlineData("?")]
    [InlineData("?&&==&%%%&q")]
    [InlineData("?q=%20%20&who=&from=2023-13-45&to=0&source=short&speaker=aeiouaeiou&mode=DIRECT&kind=term&list=people")]
    public void Read_Nonsense_LeavesItOut(string? query) => Assert.True(ExplorerFilter.Read(query).IsEmpty);

    [Fact]
    public void Read_EndlessWords_AreCut() => Assert.Equal(ExplorerLimits.Field, ExplorerFilter.Read("?q=" + new string('x', 5000)).Words.Length);

    private static NameId IdOf(string text) => NameId.TryParse(text, out var id) ? id : default;
}
