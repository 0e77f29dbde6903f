using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class LabTests(RunningSite site)
{
    /// <summary>A short story, written for this test.</summary>
    private const string Story =
        "البلدية تفتح حديقة جديدة\n\nقال رئيس البلدية، خالد النجار، في بيان: \"الحديقة مفتوحة للجميع من صباح الغد، ولا رسوم على دخولها\".";

    [Fact]
    public async Task Sample_Pressed_IsShownAsItIsRead()
    {
        await using var open = await site.OpenAsync("/lab");

        await open.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "جرّب بمثال" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lab-headline")).ToHaveTextAsync("وزيرة البيئة تعلن خطة لتشجير ضفاف النهر");
        await Assertions.Expect(open.Page.Locator("aside.who")).ToContainTextAsync("ليلى الحمدان");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(static violation => violation.Id));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Sample_InEnglish_KeepsTheStoryFromRightToLeft()
    {
        await using var open = await site.OpenAsync("/lab?ui=en");

        await open.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Try an example" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lab-message")).ToContainTextAsync("statements in the text");
        await Assertions.Expect(open.Page.Locator(".lab-headline")).ToHaveCSSAsync("direction", "rtl");
        await Assertions.Expect(open.Page.Locator(".story-text")).ToHaveCSSAsync("direction", "rtl");
        await Assertions.Expect(open.Page.GetByLabel("Text of the story")).ToHaveCSSAsync("direction", "rtl");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(static violation => violation.Id));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Story_Pasted_IsReadWithoutAButton()
    {
        await using var open = await site.OpenAsync("/lab");

        await open.Page.GetByLabel("نص الخبر").FillAsync(Story);

        await Assertions.Expect(open.Page.Locator("aside.who h3")).ToContainTextAsync("خالد النجار");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Text_BeyondTheLimit_IsRefusedWithTheNumber()
    {
        await using var open = await site.OpenAsync("/lab");

        await open.Page.GetByLabel("نص الخبر").FillAsync(new string('ك', 30_000));

        await Assertions.Expect(open.Page.Locator(".lab-message.warning")).ToContainTextAsync("20,000");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Text_Cleared_AsksForText()
    {
        await using var open = await site.OpenAsync("/lab");
        await open.Page.GetByLabel("نص الخبر").FillAsync(Story);
        await Assertions.Expect(open.Page.Locator(".lab-result")).ToHaveCountAsync(1);

        await open.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "امسح النص" }).ClickAsync();

        await Assertions.Expect(open.Page.Locator(".lab-result")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.GetByLabel("نص الخبر")).ToHaveValueAsync(string.Empty);
    }
}
