using NewsReader.Articles.Model;
using static NewsReader.Articles.Model.ParagraphRole;

namespace NewsReader.Web.Tests.Stories;

/// <summary>The story in seeds/, with what a careful reader finds in it.</summary>
internal static class SeedStory
{
    public const string Kremlin = "المكتب الصحفي للكرملين";
    public const string UrduName = "پاکستان پوائنٹ نیوز";
    public const string Dateline = "(پاکستان پوائنٹ نیوز / سبوتنيك - 01 فبراير 2022ء)";
    public const string FirstStatement = " تم بحث مسألة تطوير ضمانات أمنية لروسيا، طويلة الأجل وملزمة قانوناً، بشكل مفصل";

    public const string SecondStatement =
        "أوضح فلاديمير بوتين النهج الأساسي للجانب الروسي في هذا الشأن، مركزا على أهمية الالتزام بمبدأ عدم قابلة الأمن للتجزئة، "
        + "المنصوص عليه في وثائق منظمة الأمن والتعاون في أوروبا، الموقعة على أعلى مستوى";

    public const string Report = "القادة الأوروبيين لا يتطلعون ولا يرغبون بالحرب، وأن جميعهم يؤيدون الحلول السلمية";
    public const string Term = "تهديد روسي محتمل";
    public const string Name = "مجلس روسيا – الناتو";

    public static Article Article { get; } = Build();

    private static Article Build()
    {
        var text = File.ReadAllText(Repository.PathOf("seeds/000_7e7eb9076ff80330.txt"));
        return StoryBuilder
            .FromLines(text, Lead, News, News, News, Background, Background, Background, Background, Background, Background, Background)
            .WithDateline(Dateline, new DateOnly(2022, 2, 1), new Source(UrduName, "ur", SourceKind.Publisher), new Source("سبوتنيك", "ar", SourceKind.Agency))
            .WithQuote(FirstStatement, QuoteKind.Statement, Kremlin)
            .WithQuote(SecondStatement, QuoteKind.Statement, Kremlin, cue: CueClass.Continue)
            .WithQuote(Report, QuoteKind.Statement, "فيكتور أوربان", QuoteMode.Indirect, CueClass.Assert)
            .WithQuote(Term, QuoteKind.Term)
            .WithQuote(Name, QuoteKind.Name)
            .WithMention("اليوم الثلاثاء", CalendarDate.OfDay(new DateOnly(2022, 2, 1)))
            .WithMention("26 كانون الثاني/ يناير الماضي", CalendarDate.OfDay(new DateOnly(2022, 1, 26)))
            .WithMention("عام 1997", CalendarDate.OfYear(1997))
            .WithMention("نهاية 2021", CalendarDate.OfYear(2021))
            .Build();
    }
}
