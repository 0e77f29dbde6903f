using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Importing;

/// <summary>Takes the stories of a content folder into the archive.</summary>
/// <remarks>
/// A story is a file that ends in .txt (agency copy) or .md (Markdown), in the folder or any folder below it; a README is none. A file that can't
/// be a story is set aside with its reason and never stops the others. Nothing outside the folder is read, and nothing in it is changed.
/// </remarks>
/// <param name="store">Where the stories go.</param>
/// <param name="time">Tells when a story came and when a problem was found.</param>
public sealed class FolderImporter(IArticleStore store, TimeProvider time)
{
    /// <summary>Imports the folder once. Stories whose text is in the archive already are left alone.</summary>
    /// <param name="folder">The content folder; one that doesn't exist is a problem in the report.</param>
    /// <param name="progress">Told after every story file; null when nobody wants to know.</param>
    /// <param name="cancellation">Stops after the file at hand; stories already stored stay.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ImportReport> ImportAsync(string folder, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var scan = FolderScan.Of(folder, time, cancellation);
        var run = new Run(scan.Problems);
        foreach (var file in scan.Stories)
        {
            cancellation.ThrowIfCancellationRequested();
            await ImportAsync(file, run, cancellation);
            progress?.Report(new ImportProgress(++run.Done, scan.Stories.Count, file.Name));
        }

        return run.ToReport();
    }

    private async Task ImportAsync(StoryFile file, Run run, CancellationToken cancellation)
    {
        var (bytes, reason, detail) = await StoryBytes.ReadAsync(file.Path, cancellation);
        if (bytes is null)
        {
            SetAside(run, file, reason, detail);
            return;
        }

        switch (StoryDecoder.Decode(bytes))
        {
            case DecodeResult.Refused refused:
                SetAside(run, file, refused.Reason, refused.Detail);
                break;
            case DecodeResult.Decoded decoded when StoryText.Judge(decoded.Text) is { } problem:
                SetAside(run, file, problem.Reason, problem.Detail);
                break;
            case DecodeResult.Decoded decoded:
                if (Parse(decoded.Text, file, run) is { } article && await StoreAsync(article, file, run, cancellation))
                {
                    run.Notes.AddRange(decoded.Notes.Select(note => new ImportNote(file.Name, note)));
                }

                break;
        }
    }

    private Article? Parse(string text, StoryFile file, Run run)
    {
        try
        {
            var article = ArticleParser.Parse(text, new ParseOptions { Format = file.Format, Name = file.Name });
            if (article.Diagnostics.Any(static diagnostic => diagnostic.Code is DiagnosticCodes.NoBody))
            {
                SetAside(run, file, ImportReason.HeadlineOnly, StoryText.HeadlineOnly);
                return null;
            }

            return article;
        }
        catch (Exception exception)
        {
            // The parser throws for no text. Should it do so all the same, one story is missing instead of all that follow.
            SetAside(run, file, ImportReason.ParserFailed, "the parser failed: " + exception.Message);
            return null;
        }
    }

    /// <returns>False when the story was set aside.</returns>
    private async Task<bool> StoreAsync(Article article, StoryFile file, Run run, CancellationToken cancellation)
    {
        if (!run.Ids.TryAdd(article.Id, file.Name))
        {
            SetAside(run, file, ImportReason.DuplicateId, $"{run.Ids[article.Id]} has the same id, {article.Id}");
            return false;
        }

        var earlier = await store.FindAsync(article.Id, cancellation);
        if (earlier is not null && earlier.Article.Text == article.Text && earlier.File == file.Name)
        {
            run.Unchanged++;
            return true;
        }

        await store.SaveAsync(new StoredArticle(article, file.Name, time.GetUtcNow()), cancellation);
        run.Imported++;
        return true;
    }

    private void SetAside(Run run, StoryFile file, ImportReason reason, string detail) =>
        run.Problems.Add(new ImportProblem(file.Name, reason, VisibleText.Of(detail), time.GetUtcNow()));

    /// <summary>One import while it runs.</summary>
    private sealed class Run(List<ImportProblem> problems)
    {
        public List<ImportProblem> Problems { get; } = problems;

        public List<ImportNote> Notes { get; } = [];

        public Dictionary<ArticleId, string> Ids { get; } = [];

        public int Done { get; set; }

        public int Imported { get; set; }

        public int Unchanged { get; set; }

        public ImportReport ToReport() =>
            new(Imported, Unchanged, [.. Problems.OrderBy(static problem => problem.File, StringComparer.Ordinal)]) { Notes = [.. Notes] };
    }
}
