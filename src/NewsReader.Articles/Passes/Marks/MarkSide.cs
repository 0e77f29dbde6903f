namespace NewsReader.Articles.Passes.Marks;

/// <summary>What a quotation mark's neighbours say of its direction.</summary>
internal enum MarkSide : byte
{
    Either,
    Opens,
    Closes,
}
