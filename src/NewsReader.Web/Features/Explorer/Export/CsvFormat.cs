using System.Buffers;
using System.Text;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Findings as comma-separated values, with a byte-order mark: without it spreadsheets take Arabic for something else.</summary>
internal sealed class CsvFormat(SiteAddress site) : IFindingFormat
{
    public string ContentType => "text/csv; charset=utf-8; header=present";

    public string Extension => "csv";

    public void Begin(IBufferWriter<byte> output, ExplorerFilter filter)
    {
        output.Write(Encoding.UTF8.Preamble);
        Write(output, filter.List is ExplorerList.Statements ? FindingRecord.StatementFields : FindingRecord.StoryFields);
    }

    public void Write(IBufferWriter<byte> output, Finding finding, int position) => Write(output, FindingRecord.Values(finding, site));

    public void End(IBufferWriter<byte> output)
    {
    }

    private static void Write(IBufferWriter<byte> output, string[] values) => Encoding.UTF8.GetBytes(Csv.Line(values), output);
}
