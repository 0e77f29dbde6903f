using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A person or body that speaks in stories of the archive under one and the same name.</summary>
/// <param name="Id">Its short name in links.</param>
/// <param name="Name">Its name as the first story wrote it.</param>
/// <param name="Kind">Person or body.</param>
/// <param name="Role">The role that was read last; null when no story names one.</param>
/// <param name="Statements">How many statements of it the archive has.</param>
public sealed record SpeakerEntry(NameId Id, string Name, SpeakerKind Kind, string? Role, int Statements);
