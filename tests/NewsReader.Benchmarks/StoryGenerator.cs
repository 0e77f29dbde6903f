using System.Globalization;
using System.Text;

namespace NewsReader.Benchmarks;

/// <summary>Writes stories that look like agency copy: dateline, quotes with their speakers, reported clauses, dates, background. All of it is invented.</summary>
/// <remarks>The same seed gives the same stories on every machine.</remarks>
internal sealed class StoryGenerator(int seed)
{
    private const int Words = 350;

    private static readonly string[] Names =
    [
        "سامي النجار", "ليلى حداد", "كريم العطار", "منى السقا", "يوسف الخياط", "هدى البيطار", "ماهر الصباغ", "رنا القصار", "فادي الحلواني", "نورا الدقاق",
    ];

    private static readonly string[] Offices =
    [
        "وزير النقل", "رئيسة البلدية", "مدير المشروع", "المتحدث باسم الوزارة", "رئيس الغرفة التجارية", "عميدة الكلية", "قائد فرق الإطفاء", "أمينة المتحف",
    ];

    private static readonly string[] Places = ["القاهرة", "عمان", "الرباط", "تونس", "الكويت", "بيروت", "مسقط", "الخرطوم"];

    private static readonly string[] Months =
    [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ];

    private static readonly string[] Cues = ["وقال", "وأضاف", "وأكد", "وأوضح", "وأشار", "وتابع", "وذكر", "وصرح"];

    private static readonly string[] Clauses =
    [
        "العمل في المحطة الجديدة يسير كما خطط له", "عدد الزوار تضاعف منذ افتتاح الجناح الشرقي", "الميزانية تكفي لإنجاز المرحلة الأولى وحدها",
        "الأمطار أخرت نقل المعدات إلى الموقع", "الاتفاق يشمل تدريب مئة شاب وشابة في كل عام", "الأسعار ستبقى على حالها حتى نهاية الموسم",
        "النتائج الأولى مشجعة لكنها لا تكفي للحكم", "الطريق الساحلي سيفتح أمام الحافلات قبل الصيف", "المكتبة استعادت معظم المخطوطات التي فقدت",
        "المدارس بحاجة إلى معلمين أكثر مما هو متوقع", "الشركة لم تتسلم بعد رد الجهات المختصة", "المزارعين يطالبون بحصة أكبر من المياه",
    ];

    private static readonly string[] Sentences =
    [
        "وحضر الحفل عدد من المهندسين والعمال الذين شاركوا في المشروع منذ بدايته", "واطلع الضيوف على مراحل البناء وعلى الخرائط الأولى للمدينة",
        "وتمتد المنطقة على مساحة واسعة بين النهر والتلال الغربية", "ويعمل في الموقع أكثر من ألف عامل موزعين على ثلاث نوبات",
        "ومن المقرر أن تعرض الخطة على المجلس في جلسته المقبلة", "ولم تتوافر بعد معلومات عن كلفة المرحلة الثانية",
    ];

    private readonly Random random = new(seed);

    /// <summary>One story of about 350 words.</summary>
    public string Next() => Next(words: Words);

    /// <summary>One story whose text has at least this many bytes in UTF-8, by as many paragraphs as it takes.</summary>
    public string OfBytes(int bytes)
    {
        // An Arabic word with its blank has about eleven bytes.
        var story = Next(bytes / 11);
        while (Encoding.UTF8.GetByteCount(story) < bytes)
        {
            story += Paragraph() + "\n\n";
        }

        return story;
    }

    private string Next(int words)
    {
        var story = new StringBuilder();
        story.Append(Pick(Offices)).Append(": ").Append(Pick(Clauses)).Append("\n\n");
        story.Append(CultureInfo.InvariantCulture, $"{Pick(Places)}، {Day()} (وكالة المدار) - افتتح {Person()} المشروع الجديد يوم الأحد. {Pick(Sentences)}.\n\n");
        var written = 30;
        while (written < words)
        {
            var paragraph = Paragraph();
            story.Append(paragraph).Append("\n\n");
            written += paragraph.AsSpan().Count(' ') + 1;
        }

        return story.ToString();
    }

    private string Paragraph() => random.Next(6) switch
    {
        0 => $"{Pick(Cues)} {Person()}: \"{Pick(Clauses)}، و{Pick(Clauses)}\". {Pick(Sentences)}.",
        1 => $"{Pick(Cues)} {Person()} في بيان: «{Pick(Clauses)}». {Pick(Cues)} أن {Pick(Clauses)}.",
        2 => $"{Pick(Cues)} {Person()} إن {Pick(Clauses)}، مشيرا إلى أن {Pick(Clauses)}. {Pick(Sentences)}.",
        3 => $"\"{Pick(Clauses)}\"، بحسب {Person()}، الذي وصف الوضع بأنه \"مستقر\" بعد زيارة \"متحف المدينة\".",
        4 => $"{Pick(Sentences)}. {Pick(Sentences)}، وذلك في {Day()}.",
        _ => $"وكانت الوزارة قد أعلنت في {Day()} بدء العمل، بعد أن توقف المشروع عام {Year()}. {Pick(Sentences)}.",
    };

    private string Person() => $"{Pick(Offices)} {Pick(Names)}";

    private string Day() => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29)} {Pick(Months)} {Year()}");

    private string Year() => random.Next(2005, 2026).ToString(CultureInfo.InvariantCulture);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
