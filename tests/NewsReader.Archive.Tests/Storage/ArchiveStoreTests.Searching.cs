using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Storage;

public abstract partial class ArchiveStoreTests
{
    [Theory]
    [InlineData("الضمانات", true)]
    [InlineData("ضمان", true)]
    [InlineData("\"ضمانات طويلة\"", true)]
    [InlineData("«طويلة ضمانات»", false)]
    [InlineData("مزارع ضمانات", true)]
    [InlineData("مزارع -ضمانات", false)]
    [InlineData("مزارع -قطار", true)]
    [InlineData("مزارع -\"طويلة الأجل\"", false)]
    [InlineData("طائرة", false)]
    [InlineData("طائرة OR ضمانات", true)]
    [InlineData("طائرة أو ضمانات", true)]
    [InlineData("طائرة | قطار | \"ضمانات طويلة\"", true)]
    [InlineData("طائرة OR \"طويلة ضمانات\"", false)]
    [InlineData("مزارع طائرة OR قطار", false)]
    [InlineData("مزارع طائرة OR ضمانات", true)]
    [InlineData("مزارع طائرة OR ضمانات -الأجل", false)]
    [InlineData("طائرة OR -ضمانات", false)]
    [InlineData("ضمانات OR", true)]
    [InlineData("| ضمانات |", true)]
    [InlineData("(ضمانات OR طائرة) (مزارع)", true)]
    [InlineData("\"ضمانات أو طائرة\"", false)]
    public async Task SearchAsync_Words_FindsTheStoryOrNot(string words, bool found)
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        var result = await SearchAsync(words);

        Assert.Equal(found ? 1 : 0, result.Total.Number);
        Assert.Equal(found ? 1 : 0, result.Hits.Length);
        Assert.Null(result.Reason);
    }

    [Fact]
    public async Task SearchAsync_WhileTyping_FindsWhatBeginsWithTheLastWord()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        Assert.Equal(1, (await SearchAsync(new SearchRequest { Words = "المزار", IsTyping = true })).Total.Number);
        Assert.Equal(1, (await SearchAsync(new SearchRequest { Words = "المزارعي", IsTyping = true })).Total.Number);
        Assert.Equal(0, (await SearchAsync(new SearchRequest { Words = "المزار" })).Total.Number);
        Assert.Equal(0, (await SearchAsync(new SearchRequest { Words = "المزار ضمانات", IsTyping = true })).Total.Number);
    }

    [Theory]
    [InlineData("", SearchReason.NoWords)]
    [InlineData("  \t ؟! ", SearchReason.NoWords)]
    [InlineData("\"\"", SearchReason.NoWords)]
    [InlineData("-قطار", SearchReason.OnlyExclusions)]
    public async Task SearchAsync_NothingToLookFor_SaysWhy(string words, SearchReason reason)
    {
        var result = await SearchAsync(words);

        Assert.Equal((reason, 0), (result.Reason, result.Total.Number));
    }

    [Fact]
    public async Task SearchAsync_AnyText_NeverFails()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        string[] hostile =
        [
            "\"", "'", "(", ")", "*", "^", "-كلمة", "x:كلمة", "AND", "OR NOT", "NEAR(", "\0", "\\", "%", "a'b", "'; drop table story; --", "\uD800", "ﷺ", "\u0651\u0651\u0651", "🙂",
            "a:*", "<->", "!كلمة", "&|", ":A", "{headline}:x", new string('(', 300), string.Join(' ', Enumerable.Repeat("كلمة OR", 5000)), new string('ا', 10_000), "٠", "-", "- -", "\"-", "--كلمة", "-\"",
            "\uE0001", "\uE001", "ꭰꭱ", "𐤀𐤁", "漢字", "é É",
        ];

        foreach (var words in hostile)
        {
            foreach (var order in Enum.GetValues<SearchOrder>())
            {
                Assert.NotNull(await SearchAsync(new SearchRequest { Words = words, Order = order, IsTyping = true }));
                Assert.NotNull(await SearchAsync(new SearchRequest { Words = words, Order = order, InStatements = true }));
            }

            Assert.NotNull(await Store.StatementsAsync(new StatementFilter { Words = words, SpeakerWords = words, RoleWords = words }, null, 10, Cancellation));
        }
    }

    [Fact]
    public async Task SearchAsync_LongQuery_IsCutAndSaysSo() =>
        Assert.True((await SearchAsync(string.Join(' ', Enumerable.Repeat("كلمة", 100)))).WasCut);

    [Fact]
    public async Task SearchAsync_FollowingNext_GivesEveryHitOnceNewestFirst()
    {
        for (var i = 0; i < 7; i++)
        {
            await Store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + i), SampleStory.WithQuotes), Cancellation);
        }

        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var files = new List<string>();
            ListKey? after = null;
            do
            {
                var result = await SearchAsync(new SearchRequest { Words = "ضمانات", Order = order, After = after, Count = 3 });
                Assert.Equal(new HitCount(7, false), result.Total);
                files.AddRange(result.Hits.Select(static hit => hit.Story.File));
                after = result.Next;
            }
            while (after is not null);

            Assert.Equal(["6.txt", "5.txt", "4.txt", "3.txt", "2.txt", "1.txt", "0.txt"], files);
        }
    }

    [Fact]
    public async Task SearchAsync_ByRelevance_HeadlineCountsMore()
    {
        const string Aside = "خبر عن المطر\n\nالقاهرة (رويترز) - قال سكان إن المطر كثير، وذكر أحدهم ضمانات مرة واحدة في كلامه عن الموسم الطويل.\n";
        await Store.SaveAsync(Story("headline.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("aside.txt", new DateOnly(2026, 1, 2), Aside), Cancellation);

        var result = await SearchAsync(new SearchRequest { Words = "ضمانات", Order = SearchOrder.Relevance });

        Assert.Equal(["headline.txt", "aside.txt"], result.Hits.Select(static hit => hit.Story.File));
    }

    [Fact]
    public async Task SearchAsync_ManyAtOnce_AllAreAnsweredAndCounted()
    {
        for (var day = 1; day <= 5; day++)
        {
            await Store.SaveAsync(Story($"{day}.txt", new DateOnly(2026, 1, day), SampleStory.WithQuotes), Cancellation);
        }

        // Each search counts on a connection of its own while its page is read: more of them than there are threads may not wait for each other.
        var orders = Enumerable.Range(0, 60).Select(static i => i % 2 == 0 ? SearchOrder.Latest : SearchOrder.Relevance);
        var results = await Task.WhenAll(orders.Select(order => Task.Run(
            async () => await SearchAsync(new SearchRequest { Words = "ضمانات", Order = order, Count = 2 }), Cancellation)));

        Assert.All(results, static result =>
        {
            Assert.Equal(2, result.Hits.Length);
            Assert.Equal(new HitCount(5, false), result.Total);
        });
    }

    [Theory]
    [InlineData("جسر", "headline, often, once, both, long")]
    [InlineData("جسر ميناء", "both")]
    [InlineData("جسر OR ميناء", "headline, often, harbour, both, once, long")]
    [InlineData("جسر -ميناء", "headline, often, once, long")]
    [InlineData("\"جسر كبير\"", "once, often, both, long")]
    [InlineData("مدينة ميناء", "harbour, both")]
    public async Task SearchAsync_ByRelevance_FrequencyHeadlineAndLengthDecide(string words, string order)
    {
        // The last is the newest: what counts the same comes in the opposite order.
        string[] fillers = ["وزارة", "طريق", "سكان", "عمال", "مصنع", "شارع", "مدرسة", "حديقة"];
        string Filler(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => fillers[i % fillers.Length]));
        (string Name, string Headline, string Body)[] stories =
        [
            ("long", "خبر عن المدينة", "جسر كبير " + Filler(600)),
            ("harbour", "خبر عن المدينة", "ميناء ثم ميناء " + Filler(60)),
            ("both", "خبر عن المدينة", "جسر كبير وميناء " + Filler(90)),
            ("once", "خبر عن المدينة", "جسر كبير " + Filler(60)),
            ("often", "خبر عن المدينة", "جسر كبير وجسر صغير وجسر " + Filler(60)),
            ("headline", "خبر عن الجسر", "لا شيء هنا " + Filler(60)),
        ];
        foreach (var (name, headline, body) in stories)
        {
            await Store.SaveAsync(Story(name, new DateOnly(2026, 1, 1), $"{headline}\n\n{body}.\n"), Cancellation);
        }

        var result = await SearchAsync(new SearchRequest { Words = words, Order = SearchOrder.Relevance });

        Assert.Equal(order, string.Join(", ", result.Hits.Select(static hit => hit.Story.File)));
    }

    [Fact]
    public async Task SearchAsync_Filters_NarrowTheHits()
    {
        await Store.SaveAsync(Story("old.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("new.txt", new DateOnly(2026, 1, 5), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("other.txt", new DateOnly(2026, 1, 3), "ضمانات أخرى\n\nنص بلا وكالة ولا متحدث.\n"), Cancellation);
        var source = (await Store.SourcesAsync(Cancellation))[0].Id;
        var speaker = (await Store.SpeakersAsync(0, 10, Cancellation)).Single(static one => one.Name == SampleStory.Speaker).Id;
        var words = new SearchRequest { Words = "ضمانات" };

        Assert.Equal(["new.txt", "other.txt", "old.txt"], await FilesOf(words));
        Assert.Equal(["new.txt", "old.txt"], await FilesOf(words with { Source = source }));
        Assert.Equal(["new.txt", "old.txt"], await FilesOf(words with { Speaker = speaker }));
        Assert.Equal(["new.txt", "other.txt"], await FilesOf(words with { From = new DateOnly(2026, 1, 3) }));
        Assert.Equal(["other.txt", "old.txt"], await FilesOf(words with { To = new DateOnly(2026, 1, 3) }));
        Assert.Equal(["old.txt"], await FilesOf(words with { Speaker = speaker, To = new DateOnly(2026, 1, 4) }));
        Assert.Equal(["new.txt", "old.txt"], await FilesOf(words with { Words = string.Empty, Source = source }));
        Assert.Equal(SearchReason.UnknownFilter, (await SearchAsync(words with { Source = speaker })).Reason);
    }

    [Fact]
    public async Task SearchAsync_InStatements_FindsOnlyWhatWasSaidAndByWhom()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        var speaker = (await Store.SpeakersAsync(0, 10, Cancellation)).Single(static one => one.Name == SampleStory.Speaker).Id;

        var said = await SearchAsync(new SearchRequest { Words = "الموسم", InStatements = true });
        var notSaid = await SearchAsync(new SearchRequest { Words = "القاهرة", InStatements = true });
        var byOther = await SearchAsync(new SearchRequest { Words = "السدود", InStatements = true, Speaker = speaker });
        var byHim = await SearchAsync(new SearchRequest { Words = "المياه", InStatements = true, Speaker = speaker });

        Assert.Equal(SampleStory.Speaker, Assert.Single(said.Hits).Statement!.Speaker!.Name);
        Assert.Equal("الموسم", said.Hits[0].Snippet.Marks[0].In(said.Hits[0].Snippet.Text));
        Assert.Empty(notSaid.Hits);
        Assert.Empty(byOther.Hits);
        Assert.Single(byHim.Hits);
    }

    [Fact]
    public async Task SearchAsync_Snippet_MarksWholeWordsOfTheOriginal()
    {
        const string Marked = "خبر قصير\n\nأُعلنت وبالضَّماناتِ، طويلةِ الأجل خطط جديدة.\n";
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), Marked), Cancellation);

        var hit = Assert.Single((await SearchAsync("ضمانات خبر")).Hits);

        Assert.Equal("وبالضَّماناتِ", Assert.Single(hit.Snippet.Marks).In(hit.Snippet.Text));
        Assert.Equal(hit.Snippet.Text, hit.Snippet.Span.In(hit.Story.Article.Text));
        Assert.Equal("خبر", Assert.Single(hit.HeadlineMarks).In(hit.Story.Article.Text));
    }

    [Fact]
    public async Task SearchAsync_OneOfTwo_MarksWhateverIsThere()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), "خبر أول\n\nوصل القطار إلى المحطة.\n"), Cancellation);
        await Store.SaveAsync(Story("b.txt", new DateOnly(2026, 1, 2), "خبر ثان\n\nهبطت الطائرة في المطار.\n"), Cancellation);

        var result = await SearchAsync("قطار أو طائرة");

        Assert.Equal(["الطائرة", "القطار"], result.Hits.Select(static hit => Assert.Single(hit.Snippet.Marks).In(hit.Snippet.Text)));
    }

    [Fact]
    public async Task SearchAsync_SlipOfTheFinger_SuggestsTheLikelierWord()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        Assert.Equal("للمزارعين ضمانات", (await SearchAsync("للمزارغين ضمانات")).DidYouMean);
        Assert.Null((await SearchAsync("للمزارعين")).DidYouMean);
        Assert.Equal("طائرة OR للمزارعين", (await SearchAsync("طائرة OR للمزارغين")).DidYouMean);
    }

    [Fact]
    public async Task SearchAsync_EditedStory_IsFoundByItsNewWordsOnly()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);

        Assert.Equal(0, (await SearchAsync("السدود")).Total.Number);
        Assert.Equal(0, (await SearchAsync(new SearchRequest { Words = "السدود", InStatements = true })).Total.Number);
        Assert.Equal(1, (await SearchAsync("القطار")).Total.Number);
    }

    [Fact]
    public async Task StatementsAsync_Filter_LetsTheRightOnesThrough()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        var all = await Store.StatementsAsync(new StatementFilter(), null, 50, Cancellation);
        var direct = await Store.StatementsAsync(new StatementFilter { Mode = QuoteMode.Direct }, null, 50, Cancellation);
        var bySpeaker = await Store.StatementsAsync(new StatementFilter { SpeakerWords = "النجا" }, null, 50, Cancellation);
        var byRole = await Store.StatementsAsync(new StatementFilter { RoleWords = "وزير الزراعة" }, null, 50, Cancellation);
        var byWord = await Store.StatementsAsync(new StatementFilter { Words = "السدود" }, null, 50, Cancellation);

        Assert.Equal((all.Statements.Length, false), (all.Total.Number, all.Total.IsMore));
        Assert.InRange(direct.Statements.Length, 1, all.Statements.Length - 1);
        Assert.All(direct.Statements, static one => Assert.Equal(QuoteMode.Direct, one.Quote.Mode));
        Assert.NotEmpty(bySpeaker.Statements);
        Assert.All(bySpeaker.Statements, static one => Assert.Equal(SampleStory.Speaker, one.Quote.Speaker!.Name));
        Assert.NotEmpty(byRole.Statements);
        Assert.Equal("السدود", Assert.Single(Assert.Single(byWord.Statements).Marks).In(SampleStory.WithQuotes));
    }

    [Fact]
    public async Task CountStatementsAsync_TwoMonths_CountsByMonthAndSpeaker()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("b.txt", new DateOnly(2026, 2, 9), SampleStory.WithQuotes), Cancellation);

        var counts = await Store.CountStatementsAsync(new StatementFilter(), Cancellation);

        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1)], counts.ByMonth.Select(static month => month.Day));
        Assert.Equal(counts.Total.Number, counts.ByMonth.Sum(static month => month.Stories));
        Assert.Contains(counts.BySpeaker, static one => one.Name == SampleStory.Speaker && one.Statements == 4);
    }

    [Fact]
    public async Task CountStoriesAsync_WordsAndDays_CountsWhatASearchFinds()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("b.txt", new DateOnly(2026, 1, 20), SampleStory.WithQuotes), Cancellation);
        await Store.SaveAsync(Story("c.txt", new DateOnly(2026, 2, 9)), Cancellation);

        var all = await Store.CountStoriesAsync(new SearchRequest(), Cancellation);
        var ofDays = await Store.CountStoriesAsync(new SearchRequest { From = new DateOnly(2026, 1, 2), To = new DateOnly(2026, 2, 9) }, Cancellation);
        var ofWord = await Store.CountStoriesAsync(new SearchRequest { Words = "السدود" }, Cancellation);
        var ofNobody = await Store.CountStoriesAsync(new SearchRequest { Speaker = NameId.TryParse("0000000000", out var nobody) ? nobody : null }, Cancellation);

        Assert.Equal([new DayEntry(new DateOnly(2026, 1, 1), 2), new DayEntry(new DateOnly(2026, 2, 1), 1)], all.ByMonth);
        Assert.Equal(3, all.Total.Number);
        Assert.Equal([new DayEntry(new DateOnly(2026, 1, 1), 1), new DayEntry(new DateOnly(2026, 2, 1), 1)], ofDays.ByMonth);
        Assert.Equal([new DayEntry(new DateOnly(2026, 1, 1), 2)], ofWord.ByMonth);
        Assert.Equal((await SearchAsync("السدود")).Total, ofWord.Total);
        Assert.Empty(ofNobody.ByMonth);
    }

    private Task<SearchResult> SearchAsync(string words) => SearchAsync(new SearchRequest { Words = words });

    private async Task<SearchResult> SearchAsync(SearchRequest request) => await Store.SearchAsync(request, Cancellation);

    private async Task<IEnumerable<string>> FilesOf(SearchRequest request) => (await SearchAsync(request)).Hits.Select(static hit => hit.Story.File);
}
