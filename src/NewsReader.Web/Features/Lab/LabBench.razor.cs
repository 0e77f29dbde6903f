using Microsoft.AspNetCore.Components.Web;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Lab;

/// <summary>The lab's interactive part: a text field, and under it the text as the parser reads it. Nothing is stored.</summary>
public sealed partial class LabBench
{
    private static readonly string Limit = Words.Number(LabLimits.Characters);

    private ErrorBoundary? boundary;
    private string text = string.Empty;
    private Article? article;

    private static string Help => Words.Fill(LabText.StoryHelp, Limit);

    /// <summary>Whether the circuit isn't there yet: what is typed into the field before then would be lost.</summary>
    private bool IsWaiting => !RendererInfo.IsInteractive;

    private bool IsEmpty => text.Length == 0;

    private bool IsTooLong => text.Length > LabLimits.Characters;

    private string MessageClass => IsTooLong ? "lab-message warning" : "lab-message";

    private string Message
    {
        get
        {
            if (IsTooLong)
            {
                return Words.Fill(LabText.TooLong, Limit);
            }

            return article is null
                ? LabText.Empty
                : ArabicPlural.Count(LabText.ResourceManager.GetString, "Statements", article.Speech.Count());
        }
    }

    private void Read(string? value)
    {
        text = value ?? string.Empty;
        boundary?.Recover();
        article = IsTooLong || string.IsNullOrWhiteSpace(text) ? null : ArticleParser.Parse(text);
    }

    private void FillInSample() => Read(SampleStory.Text);

    private void Clear() => Read(string.Empty);
}
