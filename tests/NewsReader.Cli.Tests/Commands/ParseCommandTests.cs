using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsReader.Cli.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private const string Story = "محطة قطار جديدة\n\nافتتح الوزير المحطة.\n\nوقال الوزير: \"العمل انتهى اليوم\".\n";

    private readonly TemporaryFolder folder = new();
    private readonly FakeTerminal terminal = new();

    public void Dispose()
    {
        folder.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task Parse_SeveralFiles_PrintsOneObjectALineInTheirOrder()
    {
        var files = Enumerable.Range(0, 150)
            .Select(number => folder.Write(string.Create(CultureInfo.InvariantCulture, $"{(number * 37) % 150}.txt"), Story))
            .ToArray();

        var status = await terminal.RunAsync(["parse", .. files]);

        var lines = terminal.Written.TrimEnd('\n').Split('\n');
        Assert.Equal(ExitCodes.Success, status);
        Assert.Equal(files, lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        Assert.Empty(terminal.Complaints);
    }

    [Fact]
    public async Task Parse_Output_HasNoByteOrderMarkAndKeepsArabicLetters()
    {
        await terminal.RunAsync("parse", folder.Write("a.txt", Story));

        Assert.StartsWith("{\"file\":", terminal.Written, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"محطة قطار جديدة\"", terminal.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_JsonFormat_PrintsOneArray()
    {
        await terminal.RunAsync("parse", folder.Write("a.txt", Story), folder.Write("b.txt", Story), "--format", "json");

        Assert.Equal(2, JsonDocument.Parse(terminal.Written).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Parse_OnATerminal_PrintsASummary()
    {
        using var person = new FakeTerminal { OutputIsTerminal = true };

        await person.RunAsync("parse", folder.Write("a.txt", Story));

        Assert.Contains("headline: محطة قطار جديدة", person.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Summary_EscapesControlCharactersOfTheStory()
    {
        await terminal.RunAsync("parse", "--format", "text", folder.Write("a.txt", "عنوان \e[31m أحمر\n\nنص الخبر"));

        Assert.Contains("\\u001B[31m", terminal.Written, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', terminal.Written);
    }

    [Fact]
    public async Task Parse_FilesThatCannotBeRead_AreNamedAndTheOthersPrinted()
    {
        var missing = Path.Combine(folder.Path, "missing.txt");
        var binary = folder.Write("binary.txt", [0, 1, 2, 3, 4, 5, 6, 7]);
        var good = folder.Write("good.txt", Story);

        var status = await terminal.RunAsync("parse", missing, binary, folder.Path, good);

        Assert.Equal(ExitCodes.SomeInputFailed, status);
        Assert.Single(terminal.Written.TrimEnd('\n').Split('\n'));
        Assert.Equal(
            $"{missing}: no such file\n{binary}: the file is binary, not text\n{folder.Path}: is a folder\n",
            terminal.Complaints);
    }

    [Fact]
    public async Task Parse_Dash_ReadsStandardInput()
    {
        using var piped = new FakeTerminal { Input = new MemoryStream(Encoding.UTF8.GetBytes(Story)) };

        await piped.RunAsync("parse", "-");

        var story = JsonDocument.Parse(piped.Written).RootElement;
        Assert.Equal("-", story.GetProperty("file").GetString());
        Assert.Equal("محطة قطار جديدة", story.GetProperty("headline").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Parse_EndlessInput_IsRefusedAtTheLimit()
    {
        using var endless = new FakeTerminal { Input = new EndlessStream() };

        var status = await endless.RunAsync("parse", "-");

        Assert.Equal(ExitCodes.SomeInputFailed, status);
        Assert.StartsWith("-: is larger than a story", endless.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_PublishedMap_GivesTheDateOfAStoryWithoutOne()
    {
        var story = folder.Write("a.txt", "عنوان الخبر\n\nنص الخبر بلا تاريخ.");
        var map = folder.Write("published.tsv", "other.txt\t2020-01-01\na.txt\t2021-05-06\n");

        await terminal.RunAsync("parse", story, "--published", map);

        Assert.Equal("2021-05-06", JsonDocument.Parse(terminal.Written).RootElement.GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("a.txt 2021-05-06")]
    [InlineData("a.txt\t06/05/2021")]
    [InlineData("a.txt\t2021-13-45")]
    public async Task Parse_BrokenPublishedMap_IsNamedWithItsLine(string line)
    {
        var map = folder.Write("published.tsv", "b.txt\t2020-01-01\n" + line + "\n");

        var status = await terminal.RunAsync("parse", folder.Write("a.txt", Story), "--published", map);

        Assert.Equal(ExitCodes.SomeInputFailed, status);
        Assert.Contains("line 2", terminal.Complaints, StringComparison.Ordinal);
        Assert.Empty(terminal.Written);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "a.txt", "--format", "xml")]
    [InlineData("nonsense")]
    [InlineData]
    public async Task Run_CommandLineThatMakesNoSense_IsAUsageErrorWithoutOutput(params string[] arguments)
    {
        var status = await terminal.RunAsync(arguments);

        Assert.Equal(ExitCodes.Usage, status);
        Assert.Empty(terminal.Written);
        Assert.Contains("--help", terminal.Complaints, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "parse")]
    [InlineData("parse --help", "--published")]
    [InlineData("evaluate --help", "GOLD_DIR")]
    public async Task Run_Help_NamesWhatThereIs(string arguments, string expected)
    {
        var status = await terminal.RunAsync(arguments.Split(' '));

        Assert.Equal(ExitCodes.Success, status);
        Assert.Contains(expected, terminal.Written, StringComparison.Ordinal);
    }

    /// <summary>Gives letters for ever.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
