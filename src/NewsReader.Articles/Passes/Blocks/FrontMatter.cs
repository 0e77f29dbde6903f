using System.Globalization;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Blocks;

/// <summary>Reads the flat <c>key: value</c> lines between two lines of three dashes at the head of a Markdown story.</summary>
/// <remarks>A subset of YAML of our own: no nesting, no aliases, no types, so that no file can make it costly.</remarks>
internal static class FrontMatter
{
    /// <summary>Longest front matter that is read; real ones have a few hundred characters.</summary>
    private const int MostCharacters = 16 * 1024;

    /// <summary>Fills the draft's front matter fields.</summary>
    /// <returns>Where the story's text begins: behind the closing dashes, or 0 when there is no front matter.</returns>
    public static int Read(Draft draft)
    {
        var text = draft.Text;
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return 0;
        }

        var limit = Math.Min(text.Length, MostCharacters);
        var position = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var lines = new List<TextSpan>();
        while (position < limit)
        {
            var end = text.IndexOf('\n', position, limit - position);
            var line = TextSpan.FromBounds(position, end < 0 ? limit : end);
            position = end < 0 ? limit : end + 1;
            if (line.Of(text).TrimEnd() is "---" or "...")
            {
                foreach (var entry in lines)
                {
                    Apply(draft, entry);
                }

                return position;
            }

            lines.Add(line);
        }

        draft.Diagnostics.Add(new Diagnostic(
            DiagnosticCodes.FrontMatter, new TextSpan(0, 3), "The front matter has no closing line '---'; it was read as text."));
        return 0;
    }

    private static void Apply(Draft draft, TextSpan line)
    {
        var content = line.Of(draft.Text).Trim();
        if (content.IsEmpty || content[0] == '#')
        {
            return;
        }

        var colon = content.IndexOf(':');
        var value = colon < 0 ? default : content[(colon + 1)..].Trim().Trim('"').Trim('\'');
        var understood = colon > 0 && content[..colon].Trim().ToString().ToLowerInvariant() switch
        {
            "id" => Set(value, text => draft.FrontMatterId = text),
            "title" => SetTitle(draft, value, line),
            "source" => Set(value, text => draft.FrontMatterSource = text),
            "date" => SetDate(draft, value),
            _ => true,
        };
        if (!understood)
        {
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.FrontMatter, line, "This front matter line is not 'key: value' with a value that can be read; it was ignored."));
        }
    }

    private static bool Set(ReadOnlySpan<char> value, Action<string> set)
    {
        if (value.IsEmpty)
        {
            return false;
        }

        set(value.ToString());
        return true;
    }

    private static bool SetTitle(Draft draft, ReadOnlySpan<char> value, TextSpan line)
    {
        if (value.IsEmpty)
        {
            return false;
        }

        draft.FrontMatterTitle = new TextSpan(line.Start + line.Of(draft.Text).IndexOf(value, StringComparison.Ordinal), value.Length);
        return true;
    }

    private static bool SetDate(Draft draft, ReadOnlySpan<char> value)
    {
        var ascii = ArabicFold.Fold(value.Length > 10 ? value[..10] : value);
        if (!DateOnly.TryParseExact(ascii, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        draft.FrontMatterDate = day;
        return true;
    }
}
