using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Tests.Passes.Roles;

public sealed class RoleTests
{
    private const string Lead = "أعلن وزير النقل الأربعاء افتتاح خط حديدي جديد يربط العاصمة بالميناء.";

    private const string News = "وقال الوزير إن \"الخط سيخفض زمن الرحلة إلى النصف ويوفر آلاف الوظائف\".";

    private static readonly ParseOptions Options = new() { Published = new DateOnly(2018, 7, 18) };

    [Theory]
    [InlineData("وكانت الوزارة قد وقعت عقد المشروع في مارس 2014 مع شركات عدة.")]
    [InlineData("يذكر أن البلاد لم تبن خطا حديديا منذ عام 1970.")]
    [InlineData("وتقع المدينة على بعد مئة كيلومتر من العاصمة، ويعيش فيها مليون شخص.")]
    [InlineData("وتعد السكك الحديدية من أقدم شبكات النقل في المنطقة.")]
    [InlineData("واندلعت أزمة بين البلدين في عام 2011 بسبب الميناء.")]
    public void Paragraph_OfEarlierOrStandingThings_IsBackground(string paragraph)
    {
        var article = ArticleParser.Parse($"خط جديد\n\n{Lead}\n\n{News}\n\n{News}\n\n{paragraph}", Options);

        Assert.Equal(ParagraphRole.Background, article.Paragraphs[^1].Role);
    }

    [Theory]
    [InlineData("وأضاف أن العمل في الخط سيبدأ اليوم.")]
    [InlineData("من جانب آخر، شكر الوزير المهندسين الذين أشرفوا على العمل.")]
    [InlineData("ومن المقرر أن تنطلق أول رحلة غدا الخميس من العاصمة.")]
    public void Paragraph_ThatCarriesTheNewsOn_IsNews(string paragraph)
    {
        var article = ArticleParser.Parse($"خط جديد\n\n{Lead}\n\n{News}\n\n{paragraph}\n\n{News}", Options);

        Assert.Equal([ParagraphRole.Lead, ParagraphRole.News, ParagraphRole.News, ParagraphRole.News], article.Paragraphs.Select(static item => item.Role));
    }

    [Fact]
    public void Paragraph_ShortLineBetweenParagraphs_IsHeading()
    {
        var article = ArticleParser.Parse($"خط جديد\n\n{Lead}\n\nرحلات وتذاكر\n\n{News} {News}", Options);

        Assert.Equal(ParagraphRole.Heading, article.Paragraphs[1].Role);
    }

    [Fact]
    public void SecondHeadline_BeforeTheDateline_IsHeading()
    {
        var article = ArticleParser.Parse($"خط جديد\n\nالرحلة في نصف الوقت\n\nعدن - سبأ\n\n{Lead}\n\n{News}", Options);

        Assert.Equal(
            [ParagraphRole.Heading, ParagraphRole.Dateline, ParagraphRole.Lead, ParagraphRole.News],
            article.Paragraphs.Select(static item => item.Role));
    }

    [Fact]
    public void Story_WithoutText_HasNoRoles()
    {
        Assert.Empty(ArticleParser.Parse("عنوان وحيد", Options).Paragraphs);
    }
}
