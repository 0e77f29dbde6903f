using System.Buffers;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Writes findings one after the other in a format for programs, as UTF-8.</summary>
internal interface IFindingFormat
{
    /// <summary>The media type with what belongs to it.</summary>
    string ContentType { get; }

    /// <summary>The ending of the file's name, without a dot.</summary>
    string Extension { get; }

    /// <summary>Writes what stands before the first finding.</summary>
    void Begin(IBufferWriter<byte> output, ExplorerFilter filter);

    /// <summary>Writes a finding.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="position">Its place in the list, from 1.</param>
    void Write(IBufferWriter<byte> output, Finding finding, int position);

    /// <summary>Writes what stands behind the last finding.</summary>
    void End(IBufferWriter<byte> output);
}
