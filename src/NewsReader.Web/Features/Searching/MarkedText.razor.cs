using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Searching;

/// <summary>Text with found words marked, and not one blank more or less than it has.</summary>
public sealed partial class MarkedText
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The words to mark, in order and apart from each other.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<TextSpan> Marks { get; set; }

    private IEnumerable<(string Words, bool IsMarked)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var mark in Marks)
            {
                yield return (Text[at..mark.Start], false);
                yield return (Text[mark.Start..mark.End], true);
                at = mark.End;
            }

            yield return (Text[at..], false);
        }
    }
}
