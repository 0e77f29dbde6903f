using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Content;
using NewsReader.Web.Features.Discovery;
using NewsReader.Web.Features.Embedding;
using NewsReader.Web.Features.Explorer;
using NewsReader.Web.Features.Export;
using NewsReader.Web.Features.Feeds;
using NewsReader.Web.Features.Lab;
using NewsReader.Web.Features.Live;
using NewsReader.Web.Features.Offline;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Hosting.Nodes;
using NewsReader.Web.Localization;

InterfaceLanguage.MakeArabicTheDefault();
var builder = WebApplication.CreateBuilder(PublishedApp.Options(args));
builder.WebHost.UseStaticWebAssets();
builder.Services
    .AddPages()
    .AddDelivery()
    .AddSite()
    .AddNodes(builder.Configuration)
    .AddContent()
    .AddReading()
    .AddCards()
    .AddFeeds()
    .AddDiscovery()
    .AddLive()
    .AddLab()
    .AddExplorer();

var app = builder.Build();
app.UseNodes();
app.UseDelivery();
app.UseFaultPages();
app.MapPages();
app.MapCards();
app.MapOEmbed();
app.MapExport();
app.MapFeeds();
app.MapDiscovery();
app.MapManifest();
app.MapLive();
app.MapReadableAddresses();
app.MapQrCodes();
app.MapLab();
app.MapExplorer();
app.MapNodes();
try
{
    app.Run();
    return 0;
}
catch (Exception exception) when (exception is ArchiveException or OptionsValidationException)
{
    // Its message says what is wrong and what to do; where in the program it came up helps nobody.
    Console.Error.WriteLine(exception.Message);
    return 1;
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{exception.Message} Stop the program that listens there, or name another address in ASPNETCORE_URLS.");
    return 1;
}
