using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Parsing;

namespace NewsReader.Web.Tests.Explorer;

/// <summary>Short stories, written for these tests.</summary>
internal static class InventedStories
{
    public const string River =
        "خطة لتشجير ضفاف النهر\n\nعمان 5 مايو 2023 (رويترز) - قالت وزيرة البيئة ليلى حداد \"الأشجار الأولى ستُزرع قبل الخريف\". وأضافت أن الميزانية تكفي عامين.";

    public const string Road =
        "افتتاح الطريق الساحلي\n\nتونس 9 يونيو 2024 (شينخوا) - قال مدير المشروع سامي النجار \"الطريق مفتوح أمام الحافلات من الغد\".";

    /// <summary>Puts stories into an archive, named by their number.</summary>
    public static async Task SaveAsync(this ArchiveStore store, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"{i}.txt");
            var article = ArticleParser.Parse(texts[i], new ParseOptions { Name = file });
            await store.SaveAsync(new StoredArticle(article, file, new DateTimeOffset(2024, 7, 1, 12, 0, i % 60, TimeSpan.Zero)), CancellationToken.None);
        }
    }

    /// <summary>As many stories of one statement each.</summary>
    public static string[] Many(int count) =>
    [
        .. Enumerable.Range(1, count).Select(static number => string.Create(
            CultureInfo.InvariantCulture,
            $"خبر رقم {number}\n\nعمان {(number % 28) + 1} مارس 2024 (رويترز) - قال رئيس البلدية خالد الأمين \"الحديقة رقم {number} مفتوحة للجميع منذ اليوم\".")),
    ];
}
