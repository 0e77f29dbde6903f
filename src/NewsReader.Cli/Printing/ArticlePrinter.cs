using NewsReader.Articles.Model;

namespace NewsReader.Cli.Printing;

/// <summary>Writes stories one after the other in one of the formats.</summary>
internal abstract class ArticlePrinter : IDisposable
{
    /// <summary>Writes one story.</summary>
    public abstract void Print(Article article, string file);

    /// <summary>Writes what stands after the last story, and flushes.</summary>
    public abstract void End();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
