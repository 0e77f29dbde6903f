using System.Xml.Linq;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Localization;

public sealed class LanguageTests : SiteContext
{
    private static readonly string[] ArabicForms = ["Zero", "One", "Two", "Few", "Many", "Other"];
    private static readonly string[] EnglishForms = ["One", "Other"];

    public static TheoryData<string> EnglishFiles =>
        [.. Directory.EnumerateFiles(Repository.PathOf("src/NewsReader.Web"), "*.en.resx", SearchOption.AllDirectories).Where(static file => !file.Contains("/obj/", StringComparison.Ordinal))];

    [Theory]
    [InlineData(null, "ar")]
    [InlineData("ar", "ar")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("en-US,en;q=0.9,ar;q=0.8", "en")]
    [InlineData("en;q=0.5,ar-EG", "ar")]
    [InlineData("fr,en;q=0.8", "en")]
    [InlineData("fr", "ar")]
    [InlineData("en;q=0", "ar")]
    [InlineData("nonsense;;;", "ar")]
    public async Task Get_BrowsersPreference_ChoosesTheLanguageOfTheInterface(string? accepted, string language)
    {
        var html = await AskAsync(StoryPath, accepted);

        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\">", html, StringComparison.Ordinal);
        Assert.Contains("<article class=\"story\" lang=\"ar\" dir=\"rtl\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ui=en", null, "en")]
    [InlineData("ui=ar", "en", "ar")]
    [InlineData("ui=tlh", "en", "en")]
    public async Task Get_AddressNamesALanguage_GoesBeforeThePreference(string query, string? accepted, string language) =>
        Assert.Contains($"<html lang=\"{language}\"", await AskAsync($"{StoryPath}?{query}", accepted), StringComparison.Ordinal);

    [Fact]
    public async Task Get_EnglishInterface_KeepsTheCanonicalAddressAndTheStorysWords()
    {
        var html = await AskAsync($"{StoryPath}?ui=en", accepted: null);

        Assert.Contains($"<link rel=\"canonical\" href=\"{PublicOf(StoryPath)}\"", html, StringComparison.Ordinal);
        Assert.Contains("Reading time: 3 to 4 minutes", html, StringComparison.Ordinal);
        Assert.Contains("Tuesday 1 February 2022", html, StringComparison.Ordinal);
        Assert.Contains(SeedStory.SecondStatement, html, StringComparison.Ordinal);
        Assert.Contains("— المكتب الصحفي للكرملين، پاکستان پوائنٹ نیوز / سبوتنيك، الثلاثاء 1 فبراير/ شباط 2022", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OneLanguageAfterTheOther_NeverMixesThemUpInTheCache()
    {
        Assert.Contains("lang=\"en\" dir=\"ltr\">", await AskAsync("/", "en"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ar\"", await AskAsync("/", "ar"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", await AskAsync("/", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Feed_StaysArabic()
    {
        var text = await AskAsync("/feed.atom", "en");

        Assert.DoesNotContain("lang=\"en\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Latest stories", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lab", "Reading lab")]
    [InlineData("/explore", "Explore what was said")]
    public async Task Get_PageWithACircuit_FollowsTheBrowser(string path, string heading)
    {
        var english = await AskAsync(path, "en");
        var arabic = await AskAsync(path, "ar");

        Assert.Contains("<html lang=\"en\" dir=\"ltr\"", english, StringComparison.Ordinal);
        Assert.Contains($"<h1>{heading}</h1>", english, StringComparison.Ordinal);
        Assert.DoesNotContain("mud-application-layout-rtl", english, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", arabic, StringComparison.Ordinal);
        Assert.Contains("mud-application-layout-rtl", arabic, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EnglishFiles))]
    public void EnglishWords_EveryFile_SayWhatTheArabicOnesSay(string file)
    {
        var english = Keys(file);
        var arabic = Keys(file.Replace(".en.resx", ".resx", StringComparison.Ordinal));

        Assert.Equal(Stems(arabic, ArabicForms), Stems(english, EnglishForms));
        Assert.All(arabic.Where(static key => key.EndsWith("_Few", StringComparison.Ordinal)), key =>
            Assert.All(ArabicForms, form => Assert.Contains(key.Replace("_Few", $"_{form}", StringComparison.Ordinal), arabic)));
    }

    private static List<string> Keys(string file) => [.. XDocument.Load(file).Root!.Elements("data").Select(static data => data.Attribute("name")!.Value)];

    /// <summary>The keys, the forms of a counted word as one.</summary>
    private static SortedSet<string> Stems(IEnumerable<string> keys, string[] forms) =>
        new(keys.Select(key => key.Split('_') is [var stem, var form] && forms.Contains(form) ? stem : key), StringComparer.Ordinal);

    private async Task<string> AskAsync(string path, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        using var response = await Client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
