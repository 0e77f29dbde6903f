using System.Globalization;
using System.Text;

namespace NewsReader.Benchmarks.Archive;

/// <summary>Writes stories for measuring an archive: about 350 words, drawn from a vocabulary in which few words are frequent and most are rare, as in any language.</summary>
/// <remarks>The words are invented out of Arabic letters by the same seed on every machine; their frequency falls with their rank (Zipf).</remarks>
internal sealed class ArchiveCorpus
{
    private const int VocabularySize = 150_000;
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private static readonly string[] FirstNames =
        ["سامي", "ليلى", "كريم", "منى", "يوسف", "هدى", "ماهر", "رنا", "فادي", "نورا", "جميل", "سعاد", "طارق", "هناء", "عادل", "زينب", "رامي", "سميرة", "حازم", "دلال"];

    private static readonly string[] LastNames =
        ["النجار", "حداد", "العطار", "السقا", "الخياط", "البيطار", "الصباغ", "القصار", "الحلواني", "الدقاق", "الساعاتي", "القباني", "الحموي", "الطرابلسي", "الصيرفي"];

    private static readonly string[] Offices = ["وزير النقل", "رئيسة البلدية", "مدير المشروع", "رئيس الغرفة التجارية", "عميدة الكلية", "أمينة المتحف"];
    private static readonly string[] Places = ["القاهرة", "عمان", "الرباط", "تونس", "الكويت", "بيروت", "مسقط", "الخرطوم"];
    private static readonly string[] Agencies = ["رويترز", "شينخوا", "أ ف ب", "سبوتنيك", "الأناضول", "وفا", "بترا", "كونا"];
    private static readonly string[] Cues = ["وقال", "وأضاف", "وأكد", "وأوضح", "وتابع", "وصرح"];

    private static readonly string[] Months =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private readonly string[] vocabulary;
    private readonly double[] cumulated;
    private readonly Random random;

    public ArchiveCorpus(int seed)
    {
        random = new Random(seed);
        var letters = new Random(1);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < VocabularySize)
        {
            var word = string.Concat(Enumerable.Range(0, letters.Next(3, 8)).Select(_ => Letters[letters.Next(Letters.Length)]));
            words.Add(letters.Next(3) == 0 ? "ال" + word : word);
        }

        vocabulary = [.. words];
        cumulated = new double[VocabularySize];
        var sum = 0.0;
        for (var rank = 0; rank < VocabularySize; rank++)
        {
            sum += 1 / (rank + 2.7);
            cumulated[rank] = sum;
        }
    }

    /// <summary>The word of a rank, 0 for the most frequent.</summary>
    public string Word(int rank) => vocabulary[rank];

    /// <summary>One story.</summary>
    public string Next()
    {
        var story = new StringBuilder(2_600);
        Words(story, 8);
        story.Append(CultureInfo.InvariantCulture, $"\n\n{Pick(Places)} {random.Next(1, 29)} {Pick(Months)} {random.Next(2019, 2025)} ({Pick(Agencies)}) - ");
        Words(story, 40);
        story.Append(".\n\n");
        for (var paragraph = 0; paragraph < 6; paragraph++)
        {
            if (paragraph % 2 == 0)
            {
                story.Append(CultureInfo.InvariantCulture, $"{Pick(Cues)} {Pick(Offices)} {Pick(FirstNames)} {Pick(LastNames)} \"");
                Words(story, 20);
                story.Append("\". ");
                Words(story, 25);
            }
            else
            {
                Words(story, 52);
            }

            story.Append(".\n\n");
        }

        return story.ToString();
    }

    private void Words(StringBuilder story, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
            story.Append(i == 0 ? string.Empty : " ").Append(vocabulary[Math.Min(at < 0 ? ~at : at, VocabularySize - 1)]);
        }
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
