using System.Collections.Immutable;
using Bunit;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Reading.Views;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

/// <summary>Holds the two closed families together with the two switches that show them.</summary>
public sealed class KindsTests : PageContext
{
    private static readonly Quote Quote = SeedStory.Article.Quotes[0];
    private static readonly ImmutableArray<Run> Words = [new Run.Text("كلمات")];

    private static readonly Run.Statement Statement = new(Quote, Begins: true, Words);

    private static readonly Run[] Runs =
    [
        new Run.Text("كلمات"),
        Statement,
        new Run.Fragment(Quote, Begins: false, Words),
        new Run.Report(Quote, Begins: true, Words),
        new Run.Marked(Words),
        new Run.DateExpression(CalendarDate.OfYear(2022), Words),
        new Run.Dateline(Words),
        new Run.Foreign("en", "كلمات"),
        new Run.Figures("كلمات"),
    ];

    private static readonly Block[] Blocks =
    [
        new Block.Paragraph(ParagraphRole.News, Words, []),
        new Block.Heading(Words),
        new Block.PullQuote([], Statement, string.Empty, []),
        new Block.Background(1, [new Block.Paragraph(ParagraphRole.Background, Words, [])]),
    ];

    [Fact]
    public void RunList_EveryKind_IsShown()
    {
        Assert.Equal(Kinds<Run>(), Runs.Select(static run => run.GetType()).ToHashSet());
        Assert.All(Runs, run => Assert.Contains(
            "كلمات", RenderIn<RunList>(View(SeedStory.Article), list => list.Add(static view => view.Runs, [run])).Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void BlockView_EveryKind_IsShown()
    {
        Assert.Equal(Kinds<Block>(), Blocks.Select(static block => block.GetType()).ToHashSet());
        Assert.All(Blocks, block => Assert.Contains(
            "كلمات", RenderIn<BlockView>(View(SeedStory.Article), view => view.Add(static shown => shown.Block, block)).Markup, StringComparison.Ordinal));
    }

    private static HashSet<Type> Kinds<T>() =>
        [.. typeof(T).GetNestedTypes().Where(static type => type.IsAssignableTo(typeof(T)))];
}
