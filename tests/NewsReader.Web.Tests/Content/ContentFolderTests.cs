using NewsReader.Web.Features.Content;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void Resolve_FromTheProjectFolder_FindsTheFolderAbove() =>
        Assert.Equal(Repository.PathOf("seeds"), ContentFolder.Resolve("seeds", Repository.PathOf("src/NewsReader.Web")));

    [Fact]
    public void Resolve_AbsolutePath_IsThatPath() =>
        Assert.Equal(Repository.PathOf("seeds"), ContentFolder.Resolve(Repository.PathOf("seeds"), Path.GetTempPath()));

    [Fact]
    public void Resolve_NoSuchFolder_IsThePathInTheAppFolder()
    {
        var app = Repository.PathOf("src");

        Assert.Equal(Path.Combine(app, "no-such-folder"), ContentFolder.Resolve("no-such-folder", app));
    }
}
