using NewsReader.Articles.Passes.Dates;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <content>The signs between the parts: brackets, quotation marks, dashes, slashes.</content>
internal sealed partial class DatelineReader
{
    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '«' or '»' or '"' or '“' or '”' or '<';

    private bool Closes(char c) => tokens.First(bracketIndex) switch
    {
        '(' => c == ')',
        '[' => c == ']',
        '{' => c == '}',
        '<' => c == '>',
        _ => c is '»' or '«' or '"' or '“' or '”',
    };

    private bool IsSeparator(int index) =>
        DateText.IsDash(tokens, index)
        || (tokens.Kind(index) == TokenKind.Punctuation && tokens.First(index) is '/' or '،' or ',' or ':' or '|' or '*' or '.' or '\\' or '•' or '؛');
}
