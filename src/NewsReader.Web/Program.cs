using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Content;
using NewsReader.Web.Features.Lab;
using NewsReader.Web.Hosting;

var builder = WebApplication.CreateBuilder(PublishedApp.Options(args));
builder.WebHost.UseStaticWebAssets();
builder.Services
    .AddPages()
    .AddDelivery()
    .AddSite()
    .AddContent()
    .AddCards()
    .AddLab();

var app = builder.Build();
app.UseDelivery();
app.UseFaultPages();
app.MapPages();
app.MapCards();
app.MapLab();
app.Run();
