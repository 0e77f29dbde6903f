using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Content;

public sealed class ImportPageTests
{
    [Fact]
    public async Task Get_FileSetAside_NamesItWithItsReasonAndNoPlaceOfTheMachine()
    {
        using var newsroom = new Newsroom(("good.txt", "عنوان\n\nنص الخبر هنا كامل."), ("bad.txt", "عنوان وحده"));
        using var client = newsroom.Open();

        var page = await client.GetStringAsync("/import", TestContext.Current.CancellationToken);

        Assert.Contains("stories/bad.txt", page, StringComparison.Ordinal);
        Assert.Contains("فيه عنوان بلا نص", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingSetAside_SaysSo()
    {
        using var newsroom = new Newsroom(("good.txt", "عنوان\n\nنص الخبر هنا كامل."));
        using var client = newsroom.Open();

        Assert.Contains("أُخذت كل الملفات", await client.GetStringAsync("/import", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_All_HaveWords()
    {
        foreach (var reason in Enum.GetNames<Archive.Importing.ImportReason>())
        {
            Assert.False(string.IsNullOrEmpty(Web.Features.Content.ImportText.ResourceManager.GetString($"Reason_{reason}", System.Globalization.CultureInfo.InvariantCulture)), reason);
        }
    }
}
