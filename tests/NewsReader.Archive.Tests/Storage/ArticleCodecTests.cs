using System.Reflection;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Tests.Storage;

public sealed class ArticleCodecTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSameStory()
    {
        foreach (var text in new[] { string.Empty, "عنوان", SampleStory.Text, SampleStory.WithQuotes, File.ReadAllText(Seeds.Path("000_7e7eb9076ff80330.txt")) })
        {
            var article = ArticleParser.Parse(text);

            Same.Article(article, ArticleCodec.Read(text, ArticleCodec.Write(article)));
        }
    }

    [Fact]
    public void Read_DamagedBytes_SaysSo()
    {
        var bytes = ArticleCodec.Write(ArticleParser.Parse(SampleStory.WithQuotes));

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ArticleCodec.Read(SampleStory.WithQuotes, bytes[..length]));
        }
    }

    /// <remarks>A new property of the model must be written and read too; then the number here goes up.</remarks>
    [Theory]
    [InlineData(typeof(Article), 9)]
    [InlineData(typeof(Quote), 10)]
    [InlineData(typeof(Speaker), 5)]
    [InlineData(typeof(Dateline), 4)]
    [InlineData(typeof(Source), 3)]
    [InlineData(typeof(Paragraph), 2)]
    [InlineData(typeof(DateMention), 2)]
    [InlineData(typeof(Diagnostic), 3)]
    [InlineData(typeof(Cue), 2)]
    public void Write_PropertiesOfTheModel_AreAllKnown(Type type, int count) =>
        Assert.Equal(count, type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Count(static property => property.GetMethod!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null));
}
