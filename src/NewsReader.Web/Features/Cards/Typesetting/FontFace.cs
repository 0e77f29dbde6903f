using HarfBuzzSharp;
using SkiaSharp;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>A font file, opened both for shaping and for drawing. Threads may share it once it is made.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob blob;
    private readonly Face face;
    private readonly SKData data;

    /// <summary>Opens a TrueType file that lies in the assembly under <paramref name="resource"/>.</summary>
    /// <exception cref="ArgumentException">There is no such resource, or it is no font.</exception>
    public FontFace(string resource)
    {
        using var file = typeof(FontFace).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no font {resource}.", nameof(resource));
        data = SKData.Create(file);
        Drawn = SKTypeface.FromData(data) ?? throw new ArgumentException($"{resource} is no font.", nameof(resource));
        // Not Blob.FromStream: it hands HarfBuzz an array that the garbage collector may move, and letters turn into others.
        blob = new Blob(data.Data, (int)data.Size, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        UnitsPerEm = face.UnitsPerEm;
        Shaped = new Font(face);
        Shaped.SetScale(UnitsPerEm, UnitsPerEm);
        Shaped.SetFunctionsOpenType();
        var extents = Shaped.GetFontExtentsForDirection(Direction.RightToLeft);
        Ascent = (float)extents.Ascender / UnitsPerEm;
        Descent = -(float)extents.Descender / UnitsPerEm;
    }

    /// <summary>The face as Skia draws it.</summary>
    public SKTypeface Drawn { get; }

    /// <summary>The face as HarfBuzz shapes it, in font units.</summary>
    public Font Shaped { get; }

    public int UnitsPerEm { get; }

    /// <summary>Height above the baseline, in em.</summary>
    public float Ascent { get; }

    /// <summary>Depth below the baseline, in em.</summary>
    public float Descent { get; }

    public bool Has(int codePoint) => Shaped.TryGetGlyph((uint)codePoint, out var glyph) && glyph != 0;

    public void Dispose()
    {
        Shaped.Dispose();
        face.Dispose();
        blob.Dispose();
        Drawn.Dispose();
        data.Dispose();
    }
}
