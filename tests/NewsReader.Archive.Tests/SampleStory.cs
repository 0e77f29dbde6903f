using System.Text;

namespace NewsReader.Archive.Tests;

/// <summary>A story of our own in letters that every Arabic encoding has.</summary>
internal static class SampleStory
{
    public const string Headline = "وزير النقل يفتتح محطة القطار الجديدة في شمال المدينة";

    public const string Text = Headline + "\n\n"
        + "القاهرة (وكالة) - افتتح وزير النقل اليوم محطة القطار الجديدة، وقال إن العمل فيها استغرق ثلاثة أعوام.\n\n"
        + "وأضاف الوزير أن المحطة ستخدم نحو مئة ألف راكب في اليوم؛ وهي الأكبر من نوعها في المنطقة. هل تكفي؟ نعم، حسب قوله.\n\n"
        + "وذكر بيان للوزارة أن ظروف الطقس أخرت العمل شهرا واحدا، غير أن المشروع انتهى دون زيادة في كلفته.\n";

    public const string Speaker = "سامي النجار";

    /// <summary>A story with an agency, and statements of a minister and of a body.</summary>
    public const string WithQuotes = "الوزير يتحدث عن ضمانات للمزارعين\n\n"
        + "القاهرة (رويترز) - قال وزير الزراعة سامي النجار يوم الأحد إن الحكومة ستقدم ضمانات طويلة الأجل للمزارعين.\n\n"
        + "وأضاف النجار \"لن نتخلى عن أحد في هذا الموسم، والمياه تكفي الجميع\".\n\n"
        + "وقالت وزارة الري المصرية في بيان \"السدود ممتلئة هذا العام\".\n";

    /// <summary>The bytes of a text in one of the code pages that .NET has.</summary>
    public static byte[] InCodePage(string text, int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetBytes(text);
}
