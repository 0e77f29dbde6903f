using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Storage;

public sealed class ArrivalMessageTests
{
    [Fact]
    public void Write_ManyStories_FitsIntoMessagesThatReadBack()
    {
        var stored = Enumerable.Range(0, 1_200).Select(static i => ArticleId.FromName($"{i}.txt")).ToArray();
        var withdrawn = ArticleId.FromName("gone.txt");

        var messages = ArrivalMessage.Write("node", new Arrival([.. stored], [withdrawn])).ToArray();

        Assert.All(messages, static message => Assert.InRange(message.Length, 1, 7_999));
        var read = messages.Select(static message => (Arrival: ArrivalMessage.Read(message, out var node)!, Node: node)).ToArray();
        Assert.All(read, static one => Assert.Equal("node", one.Node));
        Assert.Equal(stored, read.SelectMany(static one => one.Arrival.Stored));
        Assert.Equal([withdrawn], read.SelectMany(static one => one.Arrival.Withdrawn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("node")]
    [InlineData("node;")]
    [InlineData("node;+")]
    [InlineData("node;+nonsense")]
    [InlineData("node;*bcd0fghj12")]
    public void Read_OtherText_IsNull(string message) => Assert.Null(ArrivalMessage.Read(message, out _));
}
