using Bunit;
using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Lab;

namespace NewsReader.Web.Tests.Lab;

public sealed class LabBenchTests : PageContext
{
    public LabBenchTests() => SetRendererInfo(new RendererInfo("Server", isInteractive: true));

    [Fact]
    public void Render_BeforeTheCircuit_TakesNothingThatWouldBeLost()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var bench = Render<LabBench>();

        Assert.True(bench.Find("textarea").HasAttribute("disabled"));
        Assert.All(bench.FindAll("button"), static button => Assert.True(button.HasAttribute("disabled")));
    }

    [Fact]
    public void Render_NoText_AsksForSome()
    {
        var bench = Render<LabBench>();

        Assert.Equal("ألصق نصا في الحقل ليظهر تحليله هنا.", bench.Find("[role=status]").TextContent);
        Assert.Empty(bench.FindAll(".lab-result"));
    }

    [Fact]
    public void FillInSample_Pressed_ShowsTheSampleAsItIsRead()
    {
        var bench = Render<LabBench>();

        bench.Find(".lab-actions button").Click();

        Assert.Equal("وزيرة البيئة تعلن خطة لتشجير ضفاف النهر", bench.Find(".lab-headline").TextContent);
        Assert.Contains("ليلى الحمدان", bench.Find("aside.who").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooMuchText_NamesTheLimit()
    {
        var bench = Render<LabBench>();

        bench.Find("textarea").Input(new string('ك', LabLimits.FieldLength));

        bench.WaitForAssertion(() => Assert.Contains("20,000", bench.Find(".warning").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Empty(bench.FindAll(".lab-result"));
    }

    [Fact]
    public void Field_Always_TakesOneCharacterMoreThanIsRead() =>
        Assert.Equal($"{LabLimits.Characters + 1}", Render<LabBench>().Find("textarea").GetAttribute("maxlength"));

    [Fact]
    public void MessageBytes_WorstText_FitsIntoOneMessage() =>
        Assert.True(LabLimits.MessageBytes > System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new string('\u0001', LabLimits.FieldLength)).Length);
}
