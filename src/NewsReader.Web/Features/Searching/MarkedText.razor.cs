using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Searching;

/// <summary>A piece of a story with the found words marked.</summary>
public sealed partial class MarkedText
{
    /// <summary>The piece, verbatim.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The found words as spans of the piece, in order.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<TextSpan> Marks { get; set; }

    private IEnumerable<(string Words, bool IsMarked)> Parts
    {
        get
        {
            var at = 0;
            foreach (var mark in Marks)
            {
                if (mark.Start > at)
                {
                    yield return (Text[at..mark.Start], false);
                }

                yield return (mark.In(Text), true);
                at = mark.End;
            }

            if (at < Text.Length)
            {
                yield return (Text[at..], false);
            }
        }
    }
}
