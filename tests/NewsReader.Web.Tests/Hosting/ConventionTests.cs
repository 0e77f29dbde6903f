using System.Text.RegularExpressions;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>Rules that hold for every style sheet and every page.</summary>
public sealed partial class ConventionTests
{
    public static TheoryData<string> StyleSheets => [.. Directory.EnumerateFiles(Repository.PathOf("wwwroot/css"), "*.css")];

    public static TheoryData<string> Components =>
        [.. Directory.EnumerateFiles(Repository.PathOf("src/NewsReader.Web"), "*.razor", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(StyleSheets))]
    public void StyleSheet_Always_HasLogicalDirectionsOnly(string file) =>
        Assert.Empty(PhysicalDirection().Matches(File.ReadAllText(file)).Select(static match => match.Value));

    [Theory]
    [MemberData(nameof(StyleSheets))]
    public void StyleSheet_Always_KeepsArabicTogether(string file)
    {
        var css = File.ReadAllText(file);

        Assert.DoesNotContain("italic", css, StringComparison.Ordinal);
        Assert.DoesNotContain("justify;", css, StringComparison.Ordinal);
        Assert.DoesNotMatch("letter-spacing: *[^0 ]", css);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Component_Always_TakesItsWordsFromResources(string file) =>
        Assert.DoesNotMatch("[\u0621-\u064A]", File.ReadAllText(file));

    [GeneratedRegex(@"(?<![a-z])(left|right)(?![a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PhysicalDirection();
}
