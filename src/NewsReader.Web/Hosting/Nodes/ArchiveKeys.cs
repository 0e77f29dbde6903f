using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>Keeps the keys of data protection in the archive's database, so that every node reads what another one signed.</summary>
internal sealed class ArchiveKeys(ArchiveStore store, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. store.WebKeys().Select(static xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        store.AddWebKey(friendlyName, element.ToString(SaveOptions.DisableFormatting), time.GetUtcNow());
    }
}
