using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>An <see cref="Arrival"/> as nodes send it to each other: "NODE;+ID,ID" or "NODE;-ID,ID".</summary>
internal static class ArrivalMessage
{
    /// <summary>Ids in one message: PostgreSQL carries less than 8,000 bytes.</summary>
    private const int MaxIds = 500;

    /// <summary>The messages that tell an arrival; several when it names many stories.</summary>
    /// <param name="node">Who tells it; without semicolons.</param>
    /// <param name="arrival">What is told.</param>
    public static IEnumerable<string> Write(string node, Arrival arrival) =>
        arrival.Stored.Chunk(MaxIds).Select(ids => $"{node};+{string.Join(',', ids)}")
            .Concat(arrival.Withdrawn.Chunk(MaxIds).Select(ids => $"{node};-{string.Join(',', ids)}"));

    /// <summary>What a message tells; null when it is none.</summary>
    public static Arrival? Read(string message, out string node)
    {
        var parts = message.Split(';');
        node = parts[0];
        if (parts is not [_, ['+' or '-', .. var list]])
        {
            return null;
        }

        var ids = ImmutableArray.CreateBuilder<ArticleId>();
        foreach (var part in list.Split(','))
        {
            if (!ArticleId.TryParse(part, out var id))
            {
                return null;
            }

            ids.Add(id);
        }

        return parts[1][0] == '+' ? new Arrival(ids.ToImmutable(), []) : new Arrival([], ids.ToImmutable());
    }
}
