using System.Globalization;
using System.Text;
using NewsReader.Archive.Importing;
using NewsReader.Articles.Model;

namespace NewsReader.Cli.Printing;

/// <summary>A summary of each story for people: who said what first.</summary>
internal sealed class SummaryPrinter(Stream output) : ArticlePrinter
{
    private readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    private bool isFirst = true;

    public override void Print(Article article, string file)
    {
        if (!isFirst)
        {
            writer.WriteLine();
        }

        isFirst = false;
        writer.WriteLine(Invariant($"{VisibleText.Of(file)}  [{article.Id}]"));
        Field("headline", article.Headline is { } headline ? Words(article, headline) : "none");
        Field("dateline", article.Dateline is { } dateline ? Words(article, dateline.Span) : "none");
        if (article.Dateline is { Sources.IsEmpty: false } sourced)
        {
            Field("sources", string.Join("، ", sourced.Sources.Select(static source => VisibleText.Of(source.Name))));
        }

        Field("date", article.Date is { } day ? CalendarDate.OfDay(day).ToString() : "unknown");
        Field("paragraphs", Invariant($"{article.Paragraphs.Length}, background {article.Paragraphs.Count(static paragraph => paragraph.Role is ParagraphRole.Background)}"));
        Speech(article);
        List("terms and names", article.Quotes.Where(static quote => !quote.IsSpeech).Select(quote => $"«{Words(article, quote.Span)}» ({Lower(quote.Kind)})"));
        List("dates", article.Dates.Select(date => $"{date.Value}  {Words(article, date.Span)}"));
        List("noticed", article.Diagnostics.Select(static diagnostic => $"{diagnostic.Code}: {VisibleText.Of(diagnostic.Message)}"));
        writer.Flush();
    }

    public override void End()
    {
        writer.Flush();
        output.Flush();
    }

    protected override void Dispose(bool disposing) => writer.Dispose();

    private void Speech(Article article) => List("who said what", article.Speech.Select(quote =>
    {
        var words = Words(article, quote.Span);
        var marked = quote.Mode is QuoteMode.Direct ? $"«{words}»" : words;
        var speaker = quote.Speaker is { Name.Length: > 0 } known ? VisibleText.Of(known.Name) : "?";
        var cue = quote.Cue is { } present ? $" ({Words(article, present.Span)})" : string.Empty;
        return $"{speaker}{cue}: {marked}  [{Lower(quote.Mode)} {Lower(quote.Kind)}]";
    }));

    private void Field(string name, string value) => writer.WriteLine($"  {name}: {value}");

    private void List(string name, IEnumerable<string> lines)
    {
        var isEmpty = true;
        foreach (var line in lines)
        {
            if (isEmpty)
            {
                writer.WriteLine($"  {name}:");
                isEmpty = false;
            }

            writer.WriteLine($"    {line}");
        }
    }

    /// <summary>The words on one line; a story is a stranger's text, and a terminal obeys control characters.</summary>
    private static string Words(Article article, TextSpan span) => VisibleText.Of(span.In(article.Text).ReplaceLineEndings(" ").Trim());

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
